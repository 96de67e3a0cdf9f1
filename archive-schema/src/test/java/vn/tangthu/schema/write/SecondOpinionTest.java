package vn.tangthu.schema.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.roda_project.commons_ip2.validator.EARKSIPValidator;
import org.roda_project.commons_ip2.validator.reporter.ValidationReportOutputJson;
import vn.tangthu.schema.inspect.InspectionLimits;
import vn.tangthu.schema.inspect.PackageInspector;

/** What commons-ip, the E-ARK validator of KEEP SOLUTIONS, says about our packages. */
class SecondOpinionTest {

    /** commons-ip wants the folder to be named like the OBJID; the circular wants the colons replaced. See ADR 0011. */
    private static final String FOLDER_NAME = "CSIP1";

    @TempDir
    Path staging;

    @ParameterizedTest
    @CsvSource({"2.0.4, 3", "2.1.0, 3", "2.2.0, 3", "2.1.0, 2000"})
    void packageIsValidByTheCommonSpecificationOnceItsFolderIsNamedLikeTheObject(String version, int documents)
            throws Exception {
        Path folder = write(documents);
        assertThat(new PackageInspector(InspectionLimits.standard())
                        .inspect(folder)
                        .isValid())
                .as("the first opinion")
                .isTrue();

        Opinion opinion = ask(Files.move(folder, folder.resolveSibling(Samples.OBJECT_ID)), version);

        assertThat(opinion.errors()).isZero();
        assertThat(opinion.valid()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.0.4", "2.1.0", "2.2.0"})
    void theNameOfTheFolderIsTheOnlyError(String version) throws Exception {
        Opinion opinion = ask(write(3), version);

        assertThat(opinion.errors()).isEqualTo(1);
        assertThat(opinion.broken()).contains(FOLDER_NAME);
    }

    private Path write(int documents) throws Exception {
        return Samples.writer()
                .write(Samples.dossier(), Samples.documents(documents), staging)
                .folder();
    }

    private static Opinion ask(Path folder, String version) throws Exception {
        ValidationReportOutputJson report = new ValidationReportOutputJson(folder, new ByteArrayOutputStream());
        boolean valid = new EARKSIPValidator(report, version).validate(version);
        Set<String> broken = new TreeSet<>();
        report.getResults().forEach((code, details) -> {
            if (!details.isValid()) broken.add(code);
        });
        return new Opinion(valid, report.getErrors(), broken);
    }

    private record Opinion(boolean valid, int errors, Set<String> broken) {}
}
