package vn.tangthu.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.HashMap;
import vn.tangthu.acceptance.TangThuServer;

/**
 * How long {@code ./tangthu run} needs until it is ready: on an empty data folder, and again on the same one.
 *
 * <p>Options: {@code --rounds} of starting again (3), {@code --database} (h2, postgresql).
 */
final class StartBench {
    private StartBench() {}

    static void run(Options options, PrintStream out) throws IOException {
        try (var server = TangThuServer.prepare(new HashMap<>(options.environment()))) {
            out.printf("on an empty data folder: ready after %.1f s%n", StockedInstallation.seconds(server::start));
            for (var i = 0; i < options.number("rounds", 3); i++) {
                server.stop();
                out.printf("again: ready after %.1f s%n", StockedInstallation.seconds(server::start));
            }
        }
    }
}
