package vn.tangthu.dossier.internal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import vn.tangthu.audit.api.AuditEvent;
import vn.tangthu.audit.api.SecurityTrail;
import vn.tangthu.document.api.Direction;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.DocumentMetadata;
import vn.tangthu.document.api.Processing;
import vn.tangthu.document.api.StagedContent;
import vn.tangthu.dossier.api.CaptureIntoDossier;
import vn.tangthu.dossier.api.DossierId;
import vn.tangthu.dossier.api.FiledDocument;
import vn.tangthu.dossier.domain.Samples;
import vn.tangthu.organization.FixedDirectory;
import vn.tangthu.organization.api.Visibility.Custody;
import vn.tangthu.organization.api.Visibility.Scope;
import vn.tangthu.platform.Caller;
import vn.tangthu.platform.MigratedDatabase;
import vn.tangthu.platform.Persistence;

/** The beans of dossiers on a real database, with documents, trail and news that are noted. */
abstract class DossierWork {
    final MigratedDatabase database = new MigratedDatabase();
    final Persistence persistence = new Persistence(database);
    final List<AuditEvent> trail = Collections.synchronizedList(new ArrayList<>());
    final List<AuditEvent> denied = new ArrayList<>();
    final List<Record> news = Collections.synchronizedList(new ArrayList<>());
    final Map<DocumentId, Custody> custody = new HashMap<>();
    final List<DocumentId> described = new ArrayList<>();
    final FakeDocuments documents = new FakeDocuments();

    @BeforeEach
    void nothingHappensMeanwhile() {
        documents.beforeRows = () -> {};
    }

    @AfterAll
    void close() {
        persistence.close();
        database.close();
    }

    DossierId open(String notation) {
        var dossier = Samples.open(Samples.described("Hồ sơ " + notation), notation);
        persistence.runInTransaction(em -> dossiers(em).add(dossier));
        return dossier.id();
    }

    String code(DossierId dossier) {
        return persistence.inTransaction(em -> dossiers(em).require(dossier).code());
    }

    DossierId closed(String notation) {
        var dossier = open(notation);
        closeNow(dossier);
        return dossier;
    }

    void closeNow(DossierId dossier) {
        persistence.runInTransaction(em -> {
            var found = dossiers(em).lock(dossier);
            found.close(Samples.closing(found.metadata()));
        });
    }

    FiledDocument capture(DossierId dossier, String sha256) {
        var content = new StagedContent(
                UUID.randomUUID(),
                sha256 + ".pdf",
                sha256 + ".pdf",
                "application/pdf",
                "",
                1,
                sha256,
                sha256,
                List.of());
        var metadata = new DocumentMetadata(Direction.INTERNAL, Map.of());
        return keeping(k -> k.capture(new CaptureIntoDossier(dossier, metadata, List.of(content))));
    }

    <T> T keeping(Function<DossierKeepingBean, T> work) {
        return persistence.inTransaction(em -> {
            var bean = new DossierKeepingBean();
            bean.dossiers = dossiers(em);
            bean.news = news();
            bean.rules = new DossierRules();
            bean.rules.trail = new Denials();
            bean.rules.electronicDays = 60;
            bean.rules.read();
            bean.capture = documents;
            bean.documents = documents;
            bean.describing = command -> {
                described.add(command.document());
                return Samples.document(Processing.DONE, command.changes());
            };
            bean.caller = new Officer();
            bean.clock = Clock.fixed(Instant.parse("2026-11-21T02:00:00Z"), ZoneOffset.UTC);
            return work.apply(bean);
        });
    }

    <T> T custody(Function<DossierCustodyBean, T> work) {
        return persistence.inTransaction(em -> {
            var bean = new DossierCustodyBean();
            bean.dossiers = dossiers(em);
            bean.news = news();
            bean.documents = new HouseDocumentsBean() {
                @Override
                public void changeCustody(Collection<DocumentId> ids, Custody to) {
                    ids.forEach(id -> custody.put(id, to));
                }
            };
            return work.apply(bean);
        });
    }

    DossierNews news() {
        var told = new DossierNews();
        told.audit = trail::add;
        told.outbox = news::add;
        return told;
    }

    static Dossiers dossiers(EntityManager em) {
        var dossiers = new Dossiers();
        dossiers.database = em;
        dossiers.organization = FixedDirectory.seeing(Scope.AGENCY);
        return dossiers;
    }

    final class Denials implements SecurityTrail {
        @Override
        public void recordDenied(AuditEvent attempt) {
            denied.add(attempt);
        }

        @Override
        public void recordLogin(String username) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void recordFailedLogin(String username) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void recordLogout(String username) {
            throw new UnsupportedOperationException();
        }
    }

    static final class Officer implements Caller {
        @Override
        public String name() {
            return "chuyenvien";
        }

        @Override
        public String address() {
            return "-";
        }

        @Override
        public boolean hasRole(String role) {
            return false;
        }
    }
}
