package vn.tangthu.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Folders of an installation on small disks of their own: file systems in memory, mounted in a private mount namespace that only
 * the server's processes see and that ends with them.
 */
final class SmallDisks {
    private static final String MOUNT = """
            data=$1; shift
            while [ "$1" != -- ]; do
              mkdir -p "$data/$1"; mount -t tmpfs -o "size=$2" tmpfs "$data/$1"; shift 2
            done
            shift
            exec "$@"
            """;

    /** Size by folder, as mount takes it. */
    private final Map<String, String> sizes = new LinkedHashMap<>();

    private SmallDisks() {}

    static SmallDisks none() {
        return new SmallDisks();
    }

    SmallDisks with(String folder, String size) {
        sizes.put(folder, size);
        return this;
    }

    /** Why this machine has no such disks, if it has none. */
    static Optional<String> impossibleBecause() {
        var command = new ArrayList<>(unshare());
        command.addAll(List.of("sh", "-c", "mount -t tmpfs -o size=1m tmpfs /mnt"));
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? Optional.empty() : Optional.of(command + ": " + said);
        } catch (IOException e) {
            return Optional.of(e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The command, started so that it sees the disks. */
    List<String> around(Path data, String... command) {
        if (sizes.isEmpty()) return List.of(command);
        var all = new ArrayList<>(unshare());
        all.addAll(List.of("sh", "-euc", MOUNT, "sh", data.toString()));
        sizes.forEach((folder, size) -> all.addAll(List.of(folder, size)));
        all.add("--");
        all.addAll(List.of(command));
        return all;
    }

    private static List<String> unshare() {
        return System.getProperty("user.name").equals("root")
                ? List.of("unshare", "--mount")
                : List.of("unshare", "--mount", "--map-root-user");
    }

    /** A file that leaves only so many bytes free on the disk of a folder. */
    static Path fill(Path folder, long free) {
        try {
            var ballast = folder.resolve("ballast");
            var room = Files.getFileStore(folder).getUsableSpace();
            try (var out = Files.newOutputStream(ballast)) {
                var block = new byte[64 * 1024];
                for (var left = room - free; left > 0; left -= block.length)
                    out.write(block, 0, (int) Math.min(block.length, left));
            }
            return ballast;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void makeRoom(Path ballast) {
        try {
            Files.delete(ballast);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
