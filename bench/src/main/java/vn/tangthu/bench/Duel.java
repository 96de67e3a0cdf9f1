package vn.tangthu.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Lets two sides do the same work in turns, and compares their times. */
final class Duel {
    /** Seconds the two needed for the files of one round. */
    private record Round(int files, double installation, double bare) {
        double ratio() {
            return bare / installation;
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
            var first = seconds(installation, files);
            return new Round(files.size(), first, seconds(bare, files));
        }
        var first = seconds(bare, files);
        return new Round(files.size(), seconds(installation, files), first);
    }

    private static double seconds(Side side, List<Path> files) throws IOException {
        var begun = System.nanoTime();
        side.work(files);
        var took = System.nanoTime() - begun;
        side.settle();
        return (double) took / TimeUnit.SECONDS.toNanos(1);
    }

    private void conclude(List<Round> rounds) {
        var all = new Round(
                rounds.stream().mapToInt(Round::files).sum(),
                rounds.stream().mapToDouble(Round::installation).sum(),
                rounds.stream().mapToDouble(Round::bare).sum());
        var best = rounds.stream().max(Comparator.comparingDouble(Round::ratio)).orElseThrow();
        var worst =
                rounds.stream().min(Comparator.comparingDouble(Round::ratio)).orElseThrow();
        out.println("all: " + describe(all) + " (rounds %.2f to %.2f)".formatted(worst.ratio(), best.ratio()));
    }

    private String describe(Round round) {
        return "%d files; %s %.1f s, %.1f/s; %s %.1f s, %.1f/s; ratio %.2f"
                .formatted(
                        round.files(),
                        installation.name(),
                        round.installation(),
                        round.files() / round.installation(),
                        bare.name(),
                        round.bare(),
                        round.files() / round.bare(),
                        round.ratio());
    }
}
