package vn.tangthu.conversion.internal.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * What this machine offers to hold programs that read foreign bytes: bubblewrap (no network, own processes, read-only file
 * system but for the work folder) and prlimit (memory, size of files). What is missing is left out, and shown on the health page.
 */
public final class Sandbox {
    private static final Logger LOG = Logger.getLogger(Sandbox.class);
    private static final long LARGEST_FILE = 4L << 30;
    private static final int PATIENCE_SECONDS = 10;
    private static final List<String> OWN_NAMESPACES = List.of(
            "bwrap",
            "--ro-bind",
            "/",
            "/",
            "--dev",
            "/dev",
            "--proc",
            "/proc",
            "--unshare-net",
            "--unshare-pid",
            "--unshare-ipc",
            "--die-with-parent");
    /** For containers that do not let a process mount its own /proc. */
    private static final List<String> NO_NETWORK_ONLY =
            List.of("bwrap", "--dev-bind", "/", "/", "--unshare-net", "--die-with-parent");

    private final List<String> isolation;
    private final boolean memoryLimit;
    private final List<Path> hidden;
    private final int niceness;

    private Sandbox(List<String> isolation, boolean memoryLimit, List<Path> hidden, int niceness) {
        this.isolation = isolation;
        this.memoryLimit = memoryLimit;
        this.hidden = List.copyOf(hidden);
        this.niceness = niceness;
    }

    /** No walls at all. */
    public static Sandbox none() {
        return new Sandbox(List.of(), false, List.of(), 0);
    }

    /** Tries what the machine allows; takes well under a second. */
    public static Sandbox detect() {
        var isolation = List.of(OWN_NAMESPACES, NO_NETWORK_ONLY).stream()
                .filter(prefix -> works(append(prefix, "true")))
                .findFirst()
                .orElse(List.of());
        return new Sandbox(isolation, works(List.of("prlimit", "--core=0", "true")), List.of(), 0);
    }

    /** The same walls, and these folders look empty from within. */
    public Sandbox hiding(List<Path> folders) {
        return new Sandbox(isolation, memoryLimit, folders, niceness);
    }

    /** The same walls, and programs give way to people's requests when the processors do not suffice, by so much (nice(1)). */
    public Sandbox givingWay(int steps) {
        return new Sandbox(isolation, memoryLimit, hidden, steps);
    }

    public boolean withoutNetwork() {
        return !isolation.isEmpty();
    }

    public boolean limitsMemory() {
        return memoryLimit;
    }

    /** The isolation as the health page shows it. */
    public String description() {
        if (isolation.isEmpty()) return "none";
        return isolation.equals(OWN_NAMESPACES) ? "bubblewrap" : "bubblewrap (network only)";
    }

    /**
     * The command line that runs the command inside the walls.
     *
     * @param writable the only folder it may write to
     * @param addressSpace bytes of address space for each process; 0 for programs that limit themselves
     */
    List<String> wrap(List<String> command, Path writable, long addressSpace) {
        var line = new ArrayList<String>();
        if (niceness > 0) line.addAll(List.of("nice", "-n", Integer.toString(niceness)));
        if (memoryLimit) {
            line.addAll(List.of("prlimit", "--core=0", "--fsize=" + LARGEST_FILE));
            if (addressSpace > 0) line.add("--as=" + addressSpace);
        }
        if (!isolation.isEmpty()) {
            line.addAll(isolation);
            hidden.stream().filter(Files::isDirectory).forEach(f -> line.addAll(List.of("--tmpfs", f.toString())));
            var folder = writable.toAbsolutePath().toString();
            line.addAll(List.of("--bind", folder, folder, "--chdir", folder));
        }
        line.addAll(command);
        return line;
    }

    private static List<String> append(List<String> prefix, String program) {
        var line = new ArrayList<>(prefix);
        line.add(program);
        return line;
    }

    private static boolean works(List<String> command) {
        if (!installed(command.get(0))) return false;
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) return process.exitValue() == 0;
            process.destroyForcibly();
            return false;
        } catch (IOException e) {
            LOG.debugf(e, "not usable: %s", command);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Whether a program of this name is on the path. */
    public static boolean installed(String program) {
        var path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");
        return List.of(path.split(":")).stream().anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
