package vn.tangthu.preservation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tangthu.archive.api.SealedPackage;
import vn.tangthu.archive.api.SealedPackages;
import vn.tangthu.document.api.ComponentId;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.KeptFile;
import vn.tangthu.document.api.KeptFiles;
import vn.tangthu.document.api.RenditionPurpose;
import vn.tangthu.dossier.api.DossierId;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.platform.Ids;
import vn.tangthu.platform.MigratedDatabase;
import vn.tangthu.platform.Page;
import vn.tangthu.platform.PageRequest;
import vn.tangthu.platform.Persistence;

/** What is kept and is not to be proved, is found and counted. */
class ComparingTest {
    private static final Instant NOW = Instant.parse("2026-11-22T05:00:00Z");
    private static MigratedDatabase database;
    private static Persistence persistence;

    private final Kept kept = new Kept();

    @BeforeAll
    static void start() {
        database = new MigratedDatabase();
        persistence = new Persistence(database);
    }

    @AfterAll
    static void stop() {
        persistence.close();
        database.close();
    }

    @BeforeEach
    void clear() {
        database.execute("delete from evidence_object");
    }

    @Test
    void allThatNoEventToldOfIsTakenInOnceAndCounted() {
        IntStream.range(0, 2_345).forEach(i -> kept.add(RenditionPurpose.ORIGINAL));
        IntStream.range(0, 1_000).forEach(i -> kept.add(RenditionPurpose.PRESERVATION));
        kept.add(RenditionPurpose.SIGNATURE_REPORT);
        IntStream.range(0, 201).forEach(i -> kept.packages.add(new DossierId(Ids.next())));

        assertThat(comparing().compare()).isEqualTo(2_345 + 1_000 + 1 + 201);
        assertThat(comparing().compare()).isZero();
        assertThat(waiting()).isEqualTo(3_547);
    }

    @Test
    void whatAnEventToldOfIsNotMissing() {
        var document = kept.add(RenditionPurpose.ORIGINAL).document();
        kept.add(RenditionPurpose.ORIGINAL);
        objects().take(document);

        assertThat(comparing().compare()).isEqualTo(1);
        assertThat(waiting()).isEqualTo(2);
    }

    private static long waiting() {
        return persistence.inTransaction(em -> {
            var objects = new EvidenceObjects();
            objects.database = em;
            return objects.waiting();
        });
    }

    private Comparing comparing() {
        var comparing = new Comparing();
        comparing.objects = objects();
        return comparing;
    }

    private CapturedObjects objects() {
        return new InTransactions(persistence).of(CapturedObjects.class, em -> {
            var bean = new CapturedObjects();
            bean.objects = new EvidenceObjects();
            bean.objects.database = em;
            bean.files = kept;
            bean.packages = kept;
            return bean;
        });
    }

    /** What documents and archive hold. */
    private static final class Kept implements KeptFiles, SealedPackages {
        private final List<KeptFile> files = new ArrayList<>();
        private final List<DossierId> packages = new ArrayList<>();

        KeptFile add(RenditionPurpose purpose) {
            var file = new KeptFile(
                    Ids.next(),
                    new DocumentId(Ids.next()),
                    new ComponentId(Ids.next()),
                    new AgencyId(Ids.next()),
                    purpose,
                    "ab".repeat(32),
                    "ab".repeat(64),
                    NOW);
            files.add(file);
            return file;
        }

        @Override
        public List<KeptFile> of(DocumentId document) {
            return files.stream()
                    .filter(file -> file.document().equals(document))
                    .toList();
        }

        @Override
        public List<KeptFile> originals(Optional<UUID> after, int most) {
            return after(after, most, true);
        }

        @Override
        public List<KeptFile> renditions(Optional<UUID> after, int most) {
            return after(after, most, false);
        }

        private List<KeptFile> after(Optional<UUID> after, int most, boolean original) {
            return files.stream()
                    .filter(file -> (file.purpose() == RenditionPurpose.ORIGINAL) == original)
                    .sorted(Comparator.comparing(file -> file.id().toString()))
                    .filter(file -> after.isEmpty()
                            || file.id().toString().compareTo(after.get().toString()) > 0)
                    .limit(most)
                    .toList();
        }

        @Override
        public Optional<SealedPackage> find(DossierId dossier) {
            return Optional.of(
                    new SealedPackage(dossier, new AgencyId(Ids.next()), "cd".repeat(32), "cd".repeat(64), NOW));
        }

        @Override
        public Page<DossierId> list(PageRequest page) {
            var start = page.after().map(Integer::parseInt).orElse(0);
            var end = Math.min(packages.size(), start + page.size());
            return new Page<>(
                    packages.subList(start, end),
                    end < packages.size() ? Optional.of(Integer.toString(end)) : Optional.empty());
        }
    }
}
