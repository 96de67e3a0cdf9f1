package vn.tangthu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** CPU seconds of processes and of the children they have waited for: what else the machine does is not in it. */
final class ProcessTimes {
    private static final double TICKS_PER_SECOND = 100;
    /** utime, stime, cutime and cstime, counted behind the name of the program (proc(5)). */
    private static final int FIRST = 11;

    private static final int COUNT = 4;

    private ProcessTimes() {}

    static double seconds(List<ProcessHandle> processes) {
        return processes.stream().mapToDouble(ProcessTimes::seconds).sum();
    }

    static double seconds(ProcessHandle process) {
        try {
            var line = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            var fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
            var ticks = 0L;
            for (var i = FIRST; i < FIRST + COUNT; i++) ticks += Long.parseLong(fields[i]);
            return ticks / TICKS_PER_SECOND;
        } catch (IOException e) {
            return 0; // it has ended, and its parent has its times now
        }
    }
}
