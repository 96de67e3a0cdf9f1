package vn.tangthu.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Lets two sides do the same work in turns, and compares their times. */
final class Duel {
    /** Seconds by the clock, and of CPU on all processors. */
    private record Took(double seconds, double cpu) {
        Took plus(Took other) {
            return new Took(seconds + other.seconds, cpu + other.cpu);
        }

        String describe(Side side, int files) {
            return "%s %.1f s, %.1f/s, %.0f ms CPU each"
                    .formatted(side.name(), seconds, files / seconds, 1000 * cpu / files);
        }
    }

    /** What the two needed for the same files. */
    private record Round(int files, Took installation, Took bare) {
        double ratio() {
            return bare.seconds() / installation.seconds();
        }

        Round plus(Round other) {
            return new Round(files + other.files, installation.plus(other.installation), bare.plus(other.bare));
        }
    }

    private final Side installation;
    private final Side bare;
    private final PrintStream out;

    Duel(Side installation, Side bare, PrintStream out) {
        this.installation = installation;
        this.bare = bare;
        this.out = out;
    }

    /** @param rounds files of each round; the first is for warming up and does not count */
    void run(List<List<Path>> rounds) throws IOException {
        var counted = new ArrayList<Round>();
        for (var i = 0; i < rounds.size(); i++) {
            var round = round(rounds.get(i), i % 2 == 0);
            out.println((i == 0 ? "warm-up: " : "round " + i + ": ") + describe(round));
            if (i > 0) counted.add(round);
        }
        conclude(counted);
    }

    private Round round(List<Path> files, boolean installationFirst) throws IOException {
        if (installationFirst) {
            var first = time(installation, files);
            return new Round(files.size(), first, time(bare, files));
        }
        var first = time(bare, files);
        return new Round(files.size(), time(installation, files), first);
    }

    private static Took time(Side side, List<Path> files) throws IOException {
        var cpu = side.cpuSeconds();
        var begun = System.nanoTime();
        side.work(files);
        var took = System.nanoTime() - begun;
        side.settle();
        return new Took((double) took / TimeUnit.SECONDS.toNanos(1), side.cpuSeconds() - cpu);
    }

    private void conclude(List<Round> rounds) {
        var all = rounds.stream().reduce(Round::plus).orElseThrow();
        var ratios = rounds.stream().mapToDouble(Round::ratio).summaryStatistics();
        out.println("all: " + describe(all) + " (rounds %.2f to %.2f)".formatted(ratios.getMin(), ratios.getMax()));
    }

    private String describe(Round round) {
        return "%d files; %s; %s; ratio %.2f"
                .formatted(
                        round.files(),
                        round.installation().describe(installation, round.files()),
                        round.bare().describe(bare, round.files()),
                        round.ratio());
    }
}
