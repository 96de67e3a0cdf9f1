package vn.tangthu.schema.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tangthu.schema.finding.Finding;
import vn.tangthu.schema.finding.Requirement;
import vn.tangthu.schema.finding.Requirements;
import vn.tangthu.schema.finding.Severity;
import vn.tangthu.schema.write.Samples;

class PackageInspectorTest {

    /** Not produced by changing a package: limits and the form of the identifier have tests of their own. */
    private static final Set<String> TESTED_APART = Set.of("PKG-015", "PKG-021", "PKG-022");

    @TempDir
    Path staging;

    private final PackageInspector inspector = new PackageInspector(InspectionLimits.standard());

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void whatTheWriterWritesIsValid(int documents) throws IOException {
        InspectionReport report = inspector.inspect(write(documents));

        assertThat(report.findings()).extracting(Finding::code).containsExactly("PKG-022");
        assertThat(report.isValid()).isTrue();
        assertThat(report.objectId()).isEqualTo(Samples.OBJECT_ID);
        assertThat(report.files()).isEqualTo(3L * documents + documents + 3 + 1 + 6);
    }

    @Test
    void zippedPackageIsValidToo() throws IOException {
        Path folder = write(3);

        InspectionReport zipped = inspector.inspect(Zips.of(folder, zip -> {}));

        assertThat(zipped).isEqualTo(inspector.inspect(folder));
        assertThat(zipped.isValid()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void tamperedPackageIsRefusedWithItsCode(Tampering tampering) throws IOException {
        InspectionReport report = inspector.inspect(tampering.on(write(2)));

        assertThat(report.findings()).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(tampering.code());
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.message()).startsWith(finding.subject()).doesNotContainPattern("[{][0-9][}]");
        });
        assertThat(report.isValid()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "PKG_002_folder_of_another_package",
                "PKG_006_missing_content",
                "PKG_007_shorter_content",
                "PKG_007_longer_content",
                "PKG_008_changed_content",
                "PKG_009_additional_file",
                "PKG_012_no_digest",
                "PKG_013_zip_slip",
                "PKG_014_link_in_folder",
                "PKG_017_submission_package",
                "PKG_018_premis_with_other_digest",
                "PKG_020_file_not_in_premis",
                "PKG_023_two_folders"
            })
    void oneDefectGivesOneError(Tampering tampering) throws IOException {
        InspectionReport report = inspector.inspect(tampering.on(write(2)));

        assertThat(report.findings().stream().filter(Finding::isError).map(Finding::code))
                .first()
                .isEqualTo(tampering.code());
        if (tampering != Tampering.PKG_023_two_folders)
            assertThat(report.findings().stream().filter(Finding::isError)).hasSize(1);
    }

    @Test
    void everyCodeOfPackagesHasATamperedPackage() {
        Set<String> codes = Requirements.standard().all().stream()
                .map(Requirement::code)
                .filter(code -> code.startsWith("PKG-"))
                .collect(Collectors.toCollection(TreeSet::new));
        codes.removeAll(TESTED_APART);

        assertThat(Arrays.stream(Tampering.values()).map(Tampering::code)).containsAll(codes);
    }

    @Test
    void findingNamesFileAndBothDigests() throws IOException {
        Path folder = write(1);
        Finding finding = inspector.inspect(Tampering.PKG_008_changed_content.on(folder)).findings().stream()
                .filter(Finding::isError)
                .findFirst()
                .orElseThrow();

        assertThat(finding.subject()).isEqualTo("representations/rep1/data/" + Samples.FILE_CODE + ".0000001.docx");
        assertThat(finding.arguments()).hasSize(3);
        assertThat(finding.arguments().get(0))
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(finding.arguments().get(2));
    }

    @Test
    void limitsOfEntriesAndBytesAreKept() throws IOException {
        Path folder = write(2);

        assertThat(codes(new PackageInspector(new InspectionLimits(5, 1 << 20, 1 << 20)), folder))
                .contains("PKG-015");
        assertThat(codes(new PackageInspector(new InspectionLimits(5, 1 << 20, 1 << 20)), Zips.of(folder, zip -> {})))
                .contains("PKG-015");
        assertThat(codes(new PackageInspector(new InspectionLimits(100, 1 << 20, 100)), folder))
                .contains("PKG-015");
        assertThat(codes(new PackageInspector(new InspectionLimits(100, 1000, 1 << 20)), folder))
                .contains("PKG-004");
    }

    @Test
    void lowerCaseIdentifierOfAnotherToolIsOnlyAWarning() throws IOException {
        Path folder = write(1);
        String lower = Samples.OBJECT_ID.toLowerCase(java.util.Locale.ROOT);
        Path mets = folder.resolve("METS.xml");
        Files.writeString(mets, Files.readString(mets).replace(Samples.OBJECT_ID, lower));
        Path renamed = Files.move(folder, folder.resolveSibling(lower.replace(':', '_')));

        assertThat(inspector.inspect(renamed).findings())
                .filteredOn(finding -> finding.severity() != Severity.INFO)
                .extracting(Finding::code)
                .containsExactly("PKG-021");
    }

    @Test
    void zipBombStopsAtTheListedSize() throws IOException {
        Path folder = write(1);
        String content = "representations/rep1/data/" + Samples.FILE_CODE + ".0000001.docx";
        Files.delete(folder.resolve(content));
        Path zip = Zips.of(folder, z -> Zips.entry(z, folder.getFileName() + "/" + content, new byte[64 << 20]));

        InspectionReport report = inspector.inspect(zip);

        assertThat(report.findings()).extracting(Finding::code).contains("PKG-007");
        assertThat(report.bytes()).isLessThan(1 << 20);
    }

    private Path write(int documents) throws IOException {
        return Samples.writer()
                .write(Samples.dossier(), Samples.documents(documents), staging)
                .folder();
    }

    private static List<String> codes(PackageInspector inspector, Path path) throws IOException {
        return inspector.inspect(path).findings().stream().map(Finding::code).toList();
    }
}
