package vn.tangthu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Files to measure with: the same seed gives the same text, pictures and sizes in every run. */
final class SampleFiles {
    /** Gives the next file's bytes. */
    @FunctionalInterface
    interface Source {
        byte[] next() throws IOException;
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
            for (var j = 0; j < files; j++) round.add(write(source.next()));
            all.add(Collections.unmodifiableList(round));
        }
        return all;
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("van-ban-%05d.pdf".formatted(++made)), bytes);
    }
}
