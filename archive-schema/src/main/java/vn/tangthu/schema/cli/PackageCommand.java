package vn.tangthu.schema.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.tangthu.schema.finding.Finding;
import vn.tangthu.schema.finding.Severity;
import vn.tangthu.schema.inspect.InspectionLimits;
import vn.tangthu.schema.inspect.InspectionReport;
import vn.tangthu.schema.inspect.PackageInspector;

/** Checks packages from the command line, without a server. Exit code 0: valid, 1: not valid, 2: not called properly. */
public final class PackageCommand {

    static final int VALID = 0;
    static final int INVALID = 1;
    static final int USAGE = 2;

    private final PrintStream out;

    PackageCommand(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(new PackageCommand(out).run(List.of(arguments)));
    }

    int run(List<String> arguments) throws IOException {
        if (arguments.size() != 2 || !arguments.get(0).equals("validate")) {
            out.println("Usage: package validate <zip or folder>");
            return USAGE;
        }
        Path path = Path.of(arguments.get(1));
        if (!Files.exists(path)) {
            out.println("No such file or folder: " + path);
            return USAGE;
        }
        return print(new PackageInspector(InspectionLimits.standard()).inspect(path));
    }

    private int print(InspectionReport report) {
        for (Finding finding : report.findings()) {
            String source = finding.source().isEmpty() ? "" : " [" + finding.source() + "]";
            out.println(finding.severity() + " " + finding.code() + " " + finding.message() + source);
        }
        out.println("%s %s: %d files, %d bytes, %d errors, %d warnings"
                .formatted(
                        report.isValid() ? "VALID" : "NOT VALID",
                        report.objectId(),
                        report.files(),
                        report.bytes(),
                        count(report, Severity.ERROR),
                        count(report, Severity.WARNING)));
        return report.isValid() ? VALID : INVALID;
    }

    private static long count(InspectionReport report, Severity severity) {
        return report.findings().stream().filter(f -> f.severity() == severity).count();
    }
}
