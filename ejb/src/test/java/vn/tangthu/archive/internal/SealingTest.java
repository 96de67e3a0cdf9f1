package vn.tangthu.archive.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tangthu.archive.Samples;
import vn.tangthu.archive.api.CheckReport;
import vn.tangthu.archive.api.SubmissionAccepted;
import vn.tangthu.archive.api.SubmissionId;
import vn.tangthu.archive.api.SubmissionView;
import vn.tangthu.archive.domain.PackageExtent;
import vn.tangthu.archive.domain.Submission;
import vn.tangthu.archive.internal.store.Forcing;
import vn.tangthu.archive.internal.store.OcflArchiveStore;
import vn.tangthu.document.api.DocumentWork;
import vn.tangthu.document.api.FormatRegistry;
import vn.tangthu.document.api.PronomFormat;
import vn.tangthu.dossier.api.DossierReading;
import vn.tangthu.organization.api.OrganizationDirectory;
import vn.tangthu.platform.Finding;
import vn.tangthu.platform.VietnamTime;
import vn.tangthu.schema.inspect.InspectionLimits;
import vn.tangthu.schema.inspect.PackageInspector;

class SealingTest {
    private static final SubmissionId SUBMISSION =
            new SubmissionId(UUID.fromString("0191f000-0000-7000-8000-000000000005"));
    private static final UUID PACKAGE = UUID.fromString("0191f000-0000-7000-8000-000000000006");
    private static final String OBJECT = PackageAssembly.objectId(PACKAGE);

    @TempDir
    Path data;

    private final Records records = new Records();
    private Function<Object[], Object> reading = Fakes::content;
    private OcflArchiveStore store;
    private Sealing sealing;

    @BeforeEach
    void start() throws IOException {
        store = new OcflArchiveStore(data.resolve("archive"), data.resolve("tmp/ocfl"), Forcing.TO_DISK);
        var organization = Fakes.of(OrganizationDirectory.class, Map.of("requireAgency", any -> Fakes.agency()));
        var codes = new ArchiveCodes();
        codes.organization = organization;
        codes.configured = Optional.empty();
        var assembly = new PackageAssembly();
        assembly.dossiers = Fakes.of(DossierReading.class, Map.of("require", any -> Samples.dossier()));
        assembly.contents = Fakes.contents(List.of(Samples.document(1), Samples.document(2)));
        assembly.documents = Fakes.of(DocumentWork.class, Map.of("open", call -> reading.apply(call)));
        assembly.formats = Fakes.of(
                FormatRegistry.class,
                Map.of(
                        "find",
                        puid -> Optional.of(new PronomFormat(
                                (String) puid[0], "Microsoft Word for Windows", "2007 onwards", Set.of()))));
        assembly.organization = organization;
        assembly.codes = codes;
        assembly.clock = Clock.fixed(Samples.NOW, VietnamTime.ZONE);
        assembly.version = "0.1.0";
        sealing = new Sealing();
        sealing.records = records;
        sealing.assembly = assembly;
        sealing.store = store;
        sealing.clock = assembly.clock;
        sealing.data = data.toString();
    }

    @Test
    void anAcceptedSubmissionIsStoredAsAValidPackageAndRecorded() throws IOException {
        seal();

        var object = store.find(OBJECT).orElseThrow();
        var report = new PackageInspector(InspectionLimits.standard()).inspect(new StoredPackageTree(OBJECT, object));
        assertThat(report.findings().stream().filter(vn.tangthu.schema.finding.Finding::isError))
                .isEmpty();
        assertThat(object.files())
                .extracting(file -> file.path())
                .contains(
                        "representations/rep1/data/" + Samples.CODE + ".0000001.docx",
                        "representations/rep1/data/" + Samples.CODE + ".0000002-PDFA.pdf");
        assertThat(records.sealed).hasSize(1);
        assertThat(records.refused).isEmpty();
    }

    @Test
    void thePackageNamesFormatAndVersionByTheRegistry() throws IOException {
        seal();

        try (var files = Files.walk(data.resolve("archive"))) {
            var premis = files.filter(file -> file.getFileName().toString().equals("PREMIS_rep1.xml"))
                    .findFirst()
                    .orElseThrow();
            assertThat(Files.readString(premis))
                    .containsSubsequence(
                            "<formatName>Microsoft Word for Windows</formatName>",
                            "<formatVersion>2007 onwards</formatVersion>",
                            "<formatRegistryName>PRONOM</formatRegistryName>",
                            "<formatRegistryKey>fmt/412</formatRegistryKey>");
        }
    }

    @Test
    void nothingIsLeftInTheStagingFolder() throws IOException {
        seal();

        try (var left = Files.list(data.resolve("tmp/sealing"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aTryKilledBeforeItWasRecordedIsFinishedWithTheSameObject() throws IOException {
        records.failing = true;
        assertThatThrownBy(this::seal).isInstanceOf(IllegalStateException.class);
        var stored = store.find(OBJECT).orElseThrow().files();

        records.failing = false;
        reading = any -> {
            throw new AssertionError("written again");
        };
        seal();

        assertThat(store.find(OBJECT).orElseThrow().files()).isEqualTo(stored);
        assertThat(records.sealed).hasSize(1);
    }

    @Test
    void whatAKilledTryLeftHalfDoneIsClearedAndDoneAnew() throws IOException {
        records.failing = true;
        assertThatThrownBy(this::seal).isInstanceOf(IllegalStateException.class);
        records.failing = false;
        loseAFileOfTheObject();
        var junk = data.resolve("tmp/sealing/" + SUBMISSION.value() + "/package/.half");
        Files.createDirectories(junk);
        Files.writeString(junk.resolve("METS.xml"), "<mets");

        seal();

        assertThat(store.validate(OBJECT).sound()).isTrue();
        assertThat(records.sealed).hasSize(1);
    }

    @Test
    void contentThatIsNotWhatWasCapturedIsNotSealedAndTheArchivistDecidesAnew() throws IOException {
        reading = any -> Fakes.content("đã bị thay".getBytes(java.nio.charset.StandardCharsets.UTF_8));

        seal();

        assertThat(store.find(OBJECT)).isEmpty();
        assertThat(records.sealed).isEmpty();
        assertThat(records.refused)
                .flatExtracting(CheckReport::findings)
                .extracting(Finding::code)
                .containsExactly("ING-061");
    }

    @Test
    void aSubmissionThatIsBeingSealedElsewhereIsLeftToThem() throws IOException {
        try (var elsewhere = SealingFolder.claim(data.resolve("tmp/sealing"), SUBMISSION)) {
            assertThat(elsewhere.fresh("package")).exists();
            assertThatThrownBy(this::seal).isInstanceOf(UncheckedIOException.class);
        }

        assertThat(store.find(OBJECT)).isEmpty();
        assertThat(records.sealed).isEmpty();
    }

    @Test
    void whatIsSealedAlreadyIsNotSealedAgain() {
        seal();
        reading = any -> {
            throw new AssertionError("read again");
        };

        seal();

        assertThat(records.sealed).hasSize(1);
    }

    private void seal() {
        sealing.handle(new SubmissionAccepted(SUBMISSION));
    }

    private void loseAFileOfTheObject() throws IOException {
        try (var files = Files.walk(data.resolve("archive"))) {
            Files.delete(files.filter(file -> file.endsWith("v1/content/METS.xml"))
                    .findFirst()
                    .orElseThrow());
        }
    }

    private static SubmissionView accepted() {
        var submission = new Submission(SUBMISSION, Samples.dossier(), Samples.registration(2));
        submission.checked(List.of(), Samples.NOW);
        submission.accept(new Submission.Deciding("Trần Thị Lưu", Samples.NOW), PACKAGE, List.of());
        return submission.view(List.of());
    }

    /** Remembers what was recorded. */
    private static final class Records extends SubmissionRecordsBean {
        private final List<PackageExtent> sealed = new ArrayList<>();
        private final List<CheckReport> refused = new ArrayList<>();
        private boolean failing;

        @Override
        public Optional<SealingOrder> findToSeal(SubmissionId id) {
            return sealed.isEmpty() ? Optional.of(new SealingOrder(accepted(), PACKAGE)) : Optional.empty();
        }

        @Override
        public void sealed(SealingOrder order, PackageExtent extent) {
            if (failing) throw new IllegalStateException("killed");
            sealed.add(extent);
        }

        @Override
        public void sealingRefused(SealingOrder order, CheckReport report) {
            refused.add(report);
        }
    }
}
