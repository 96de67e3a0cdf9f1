package vn.tangthu.schema.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tangthu.schema.write.Samples;

class PackageCommandTest {

    @TempDir
    Path staging;

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final PackageCommand program = new PackageCommand(new PrintStream(output, true, StandardCharsets.UTF_8));

    @Test
    void validPackageEndsWithZero() throws IOException {
        assertThat(validate(write())).isZero();
        assertThat(text())
                .contains("VALID " + Samples.OBJECT_ID)
                .doesNotContain("ERROR ")
                .doesNotContain("NOT VALID");
    }

    @Test
    void damagedPackageEndsWithOneAndNamesTheFileAndTheSource() throws IOException {
        Path folder = write();
        Files.writeString(folder.resolve("schemas/EAD.xsd"), "damaged");

        assertThat(validate(folder)).isEqualTo(1);
        assertThat(text())
                .contains("ERROR PKG-007 schemas/EAD.xsd: has 7 bytes")
                .contains("[E-ARK CSIP27");
    }

    @Test
    void wrongCallEndsWithTwo() throws IOException {
        assertThat(program.run(List.of())).isEqualTo(2);
        assertThat(program.run(List.of("validate", "does-not-exist.zip"))).isEqualTo(2);
        assertThat(text()).contains("Usage:").contains("No such file or folder");
    }

    private Path write() throws IOException {
        return Samples.writer()
                .write(Samples.dossier(), Samples.documents(1), staging)
                .folder();
    }

    private int validate(Path path) throws IOException {
        return program.run(List.of("validate", path.toString()));
    }

    private String text() {
        return output.toString(StandardCharsets.UTF_8);
    }
}
