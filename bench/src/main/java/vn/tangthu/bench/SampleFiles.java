package vn.tangthu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Files to measure with: the same seed gives the same text, pictures and sizes in every run. */
final class SampleFiles {
    /** Makes the bytes of the file with that number. */
    @FunctionalInterface
    interface Source {
        byte[] next(int number) throws IOException;
    }

    private static final long SEED = 20_261_121;

    private final Path folder;
    private final Random random = new Random(SEED);
    private final SamplePdf pdf = new SamplePdf(random);
    private int made;

    SampleFiles(Path folder) {
        this.folder = folder;
    }

    byte[] of(Sample kind, int size) throws IOException {
        return pdf.write(kind, size);
    }

    /** A size between the two, small ones more often than large ones: even on a logarithmic scale. */
    int sizeBetween(int smallest, int largest) {
        return (int) (smallest * Math.pow((double) largest / smallest, random.nextDouble()));
    }

    /** Rounds of that many new files. */
    List<List<Path>> rounds(int rounds, int files, Source source) throws IOException {
        var all = new ArrayList<List<Path>>();
        for (var i = 0; i < rounds; i++) {
            var round = new ArrayList<Path>();
            for (var j = 0; j < files; j++) round.add(file(source));
            all.add(Collections.unmodifiableList(round));
        }
        return all;
    }

    /** A file that an earlier run has made is the same: its seed is its number. */
    private Path file(Source source) throws IOException {
        random.setSeed(SEED + ++made);
        var file = folder.resolve("van-ban-%05d.pdf".formatted(made));
        if (Files.exists(file)) return file;
        var part = Files.write(folder.resolve("part"), source.next(made));
        return Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
