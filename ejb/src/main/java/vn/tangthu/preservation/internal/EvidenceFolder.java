package vn.tangthu.preservation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.time.LocalDate;
import java.util.HexFormat;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tangthu.platform.VietnamTime;
import vn.tangthu.preservation.api.EvidenceTreeView.TreeFileName;
import vn.tangthu.preservation.domain.EvidenceTree;
import vn.tangthu.schema.evidence.DigestAlgorithm;
import vn.tangthu.schema.evidence.TreeFile;

/**
 * Trees and time stamps as files in the folder {@code evidence}, by year: {@code 2026/00000017.txt} and {@code 2026/00000017.tst}. Written aside, fsynced and
 * renamed before a row names them; together they give every record again when the database is gone.
 */
@ApplicationScoped
public class EvidenceFolder {
    private static final String TIME_STAMP = ".tst";
    private static final String TREE = ".txt";

    @Inject
    @ConfigProperty(name = "tangthu.data")
    Path data;

    /** What fills a file. */
    @FunctionalInterface
    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Durable when it returns. */
    public TreeFileName write(EvidenceTree tree, TreeFile content) {
        var name = name(tree, TREE);
        return new TreeFileName(name, write(name, content::write));
    }

    /** Durable when it returns. */
    public void write(EvidenceTree tree, byte[] token) {
        write(name(tree, TIME_STAMP), out -> out.write(token));
    }

    public Path file(String name) {
        return root().resolve(name);
    }

    public Path timeStamp(EvidenceTree tree) {
        return file(name(tree, TIME_STAMP));
    }

    private static String name(EvidenceTree tree, String ending) {
        var year = LocalDate.ofInstant(tree.begunAt(), VietnamTime.ZONE).getYear();
        return year + "/%08d".formatted(tree.number()) + ending;
    }

    /** @return SHA-256, lower-case hexadecimal */
    private String write(String name, Content content) {
        var file = file(name);
        var aside = file.resolveSibling(file.getFileName() + ".new");
        var digest = DigestAlgorithm.SHA_256.digest();
        try {
            Files.createDirectories(file.getParent());
            try (var channel = FileChannel.open(
                    aside, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                var out = new DigestOutputStream(
                        new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16), digest);
                content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
            for (var folder = file.getParent(); folder.startsWith(data); folder = folder.getParent()) force(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + name, e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void force(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private Path root() {
        return data.resolve("evidence");
    }
}
