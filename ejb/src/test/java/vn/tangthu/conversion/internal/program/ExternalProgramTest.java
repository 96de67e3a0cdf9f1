package vn.tangthu.conversion.internal.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.tangthu.conversion.internal.program.ExternalProgram.Call;
import vn.tangthu.conversion.internal.program.ExternalProgram.Ended;
import vn.tangthu.conversion.internal.program.ExternalProgram.OutOfTime;

class ExternalProgramTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private final ExternalProgram programs = new ExternalProgram(Sandbox.detect());

    @Test
    void argumentsReachTheProgramAsTheyAreAndNoShellReadsThem() {
        assertThat(run("echo", "$HOME; `id` *")).isEqualTo(new Ended(0, "$HOME; `id` *"));
    }

    @Test
    void environmentIsBareAndHomeIsTheWorkFolder() {
        assertThat(run("env").output())
                .contains("HOME=" + folder)
                .doesNotContain("MAVEN")
                .doesNotContain("USER=");
    }

    @Test
    void whatTakesTooLongIsKilledWithItsChildren() {
        var outcome =
                programs.run(new Call(List.of("sh", "-c", "sleep 600 & wait"), folder, 0), Duration.ofMillis(300));

        assertThat(outcome).isInstanceOf(OutOfTime.class);
    }

    @Test
    @Timeout(60)
    void aProcessLeftBehindThatHoldsTheOutputOpenIsNotWaitedFor() {
        var call = new Call(List.of("sh", "-c", "sleep 120 & exit 0"), folder, 0);

        var outcome = new ExternalProgram(Sandbox.none()).run(call, PATIENCE);

        assertThat(outcome).isInstanceOf(Ended.class);
    }

    @Test
    void nothingIsKilledWhileItsWallsAreBeingBuilt() {
        var outcome = programs.run(new Call(List.of("echo", "a"), folder, 0), Duration.ZERO);

        assertThat(outcome).isEqualTo(new Ended(0, "a"));
    }

    @Test
    void whatIsToldToEndFromOutsideHasNoOutcome() {
        assertThatThrownBy(() -> run("sh", "-c", "exit " + ExternalProgram.TOLD_TO_END))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void endlessOutputIsCutAndTheProgramStillEnds() {
        var outcome = run("head", "-c", "5000000", "/dev/zero");

        assertThat(outcome).isInstanceOf(Ended.class);
        assertThat(outcome.output().length()).isLessThanOrEqualTo(64 * 1024);
    }

    @Test
    void noNetworkAndNoWritingOutsideTheWorkFolder() throws Exception {
        var sandbox = Sandbox.detect();
        assumeThat(sandbox.withoutNetwork()).isTrue();
        var outside = Files.createTempDirectory(folder.getParent(), "outside");

        assertThat(run("cat", "/proc/net/route").output()).doesNotContain("eth");
        assertThat(((Ended) run("touch", outside.resolve("x").toString())).well())
                .isFalse();
        assertThat(((Ended) run("touch", folder.resolve("x").toString())).well())
                .isTrue();
    }

    @Test
    void hiddenFoldersLookEmpty() throws Exception {
        var sandbox = Sandbox.detect();
        assumeThat(sandbox.description()).isEqualTo("bubblewrap");
        var hidden = Files.createDirectory(folder.resolve("db"));
        Files.writeString(hidden.resolve("secret"), "x");
        var work = Files.createDirectory(folder.resolve("work"));

        var seen = new ExternalProgram(sandbox.hiding(List.of(hidden)))
                .run(new Call(List.of("ls", hidden.toString()), work, 0), PATIENCE);

        assertThat(seen).isEqualTo(new Ended(0, ""));
    }

    @Test
    void thisMachineHasVietnameseLettersForTheFacesOfOfficialDocuments() {
        var fonts = new Fonts(programs, folder);

        assertThat(fonts.withoutVietnamese()).isEmpty();
        assertThat(fonts.standIn("Times New Roman")).isEqualTo("Liberation Serif");
    }

    private ExternalProgram.Outcome run(String... command) {
        return programs.run(new Call(List.of(command), folder, 0), PATIENCE);
    }

    @Test
    void programsGiveWayToPeople() {
        var polite = new ExternalProgram(Sandbox.detect().givingWay(7));

        var outcome = polite.run(new Call(List.of("nice"), folder, 0), Duration.ofSeconds(20));

        assertThat(Integer.parseInt(outcome.output())).isGreaterThanOrEqualTo(7);
    }
}
