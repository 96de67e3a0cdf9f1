package vn.tangthu.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tangthu.bench.legacy.LegacyBench;

/** {@code ./tangthu bench <name> [--option=value …]}: runs one benchmark and prints what it measured. */
public final class Bench {
    /** One benchmark. */
    @FunctionalInterface
    interface Measurement {
        void run(Options options, PrintStream out) throws IOException;
    }

    private static final int USAGE = 2;

    private static final Map<String, Measurement> ALL = new TreeMap<>(Map.of(
            "capture", CaptureBench::run,
            "capture-flat", FlatCaptureBench::run,
            "convert", ConvertBench::run,
            "evidence", EvidenceBench::run,
            "import", ImportBench::run,
            "legacy",
                    (options, out) ->
                            LegacyBench.run(options.number("passages", 200), BenchFolder.fresh("legacy"), out),
            "pages", PagesBench::run,
            "pipeline", PipelineBench::run,
            "start", StartBench::run));

    private Bench() {}

    public static void main(String[] arguments) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length == 0 || !ALL.containsKey(arguments[0])) {
            out.println("Usage: ./tangthu bench <name> [--option=value …]; names: " + String.join(", ", ALL.keySet()));
            System.exit(USAGE);
        }
        List<String> rest = Arrays.asList(arguments).subList(1, arguments.length);
        out.println("bench " + String.join(" ", arguments) + "; " + Machine.description());
        ALL.get(arguments[0]).run(Options.parse(rest), out);
        System.exit(0); // libraries leave threads behind
    }
}
