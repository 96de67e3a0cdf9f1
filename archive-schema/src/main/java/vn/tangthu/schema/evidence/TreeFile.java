package vn.tangthu.schema.evidence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A hash tree as a file of text (tệp cây băm), from which its records can be made without any database: lines {@code name: value}, an empty line, then the
 * leaves in order, each in hexadecimal on a line of its own.
 *
 * @param header what it says of itself
 * @param tree over its leaves
 */
public record TreeFile(Header header, HashTree tree) {
    private static final String FIRST_LINE = "Tang Thu evidence tree 1";
    private static final HexFormat HEX = HexFormat.of();

    /** What the leaves are digests of. */
    public enum Kind {
        /** Of objects. */
        OBJECTS,
        /** Of the last time stamps of other trees, which the time stamp of this one renews (RFC 4998, section 5.2). */
        TIME_STAMPS,
        /** Of objects of other trees, each with its record till then (section 5.3). */
        RECORDS
    }

    /**
     * An end of the audit trail.
     *
     * @param seq number of its last entry
     * @param hash of that entry
     */
    public record AuditHead(long seq, String hash) {
        /** What its leaf is the digest of: number and hash with a space between. */
        public byte[] bytes() {
            return (seq + " " + hash).getBytes(StandardCharsets.US_ASCII);
        }

        private static AuditHead parse(String text) {
            var parts = text.split(" ", 2);
            return new AuditHead(Long.parseLong(parts[0]), parts[1]);
        }
    }

    /**
     * @param number counts all trees of an installation
     * @param begun when its objects were gathered
     * @param auditHead also one of its objects; none when others are renewed
     * @param renews numbers of the trees over objects that it renews, in order
     */
    public record Header(
            long number,
            Kind kind,
            DigestAlgorithm algorithm,
            Instant begun,
            Optional<AuditHead> auditHead,
            List<Long> renews) {
        public Header {
            renews = List.copyOf(renews);
        }
    }

    public void write(OutputStream out) throws IOException {
        out.write(head().getBytes(StandardCharsets.US_ASCII));
        var line = new byte[2 * header.algorithm().length() + 1];
        line[line.length - 1] = '\n';
        for (var i = 0; i < tree.size(); i++) {
            var digits = HEX.formatHex(tree.leaf(i)).getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(digits, 0, line, 0, digits.length);
            out.write(line);
        }
    }

    private String head() {
        var lines = new ArrayList<String>();
        lines.add(FIRST_LINE);
        lines.add("number: " + header.number());
        lines.add("kind: " + header.kind());
        lines.add("algorithm: " + header.algorithm().javaName());
        lines.add("begun: " + header.begun());
        header.auditHead().ifPresent(head -> lines.add("audit-head: " + head.seq() + " " + head.hash()));
        if (!header.renews().isEmpty())
            lines.add("renews: " + header.renews().stream().map(String::valueOf).collect(Collectors.joining(" ")));
        lines.add("leaves: " + tree.size());
        lines.add("root: " + HEX.formatHex(tree.root()));
        return String.join("\n", lines) + "\n\n";
    }

    /** @throws MalformedEvidenceException it is none, or not whole: other leaves than it says, or not those of its root */
    public static TreeFile read(InputStream in) throws IOException, MalformedEvidenceException {
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
        try {
            if (!FIRST_LINE.equals(lines.readLine())) throw new IllegalArgumentException("another first line");
            return new Reading(lines).file();
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new MalformedEvidenceException("no tree: " + e.getMessage(), e);
        }
    }

    /** Reads what follows the first line. */
    private static final class Reading {
        private final BufferedReader lines;
        private final List<String> head = new ArrayList<>();

        private Reading(BufferedReader lines) throws IOException {
            this.lines = lines;
            for (var line = lines.readLine(); line != null && !line.isEmpty(); line = lines.readLine()) head.add(line);
        }

        private TreeFile file() throws IOException {
            var header = header();
            var leaves = new ArrayList<byte[]>();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) leaves.add(HEX.parseHex(line));
            var tree = HashTree.of(header.algorithm(), leaves);
            if (leaves.size() != Integer.parseInt(require("leaves")) || tree.size() != leaves.size())
                throw new IllegalArgumentException("another number of leaves");
            if (!HEX.formatHex(tree.root()).equals(require("root"))) throw new IllegalArgumentException("another root");
            return new TreeFile(header, tree);
        }

        private Header header() {
            return new Header(
                    Long.parseLong(require("number")),
                    Kind.valueOf(require("kind")),
                    algorithm(require("algorithm")),
                    Instant.parse(require("begun")),
                    find("audit-head").map(AuditHead::parse),
                    find("renews").stream()
                            .flatMap(numbers -> Arrays.stream(numbers.split(" ")))
                            .map(Long::valueOf)
                            .toList());
        }

        private static DigestAlgorithm algorithm(String name) {
            return Arrays.stream(DigestAlgorithm.values())
                    .filter(each -> each.javaName().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("unknown algorithm " + name));
        }

        private String require(String name) {
            return find(name).orElseThrow(() -> new IllegalArgumentException("no " + name));
        }

        private Optional<String> find(String name) {
            var start = name + ": ";
            return head.stream()
                    .filter(line -> line.startsWith(start))
                    .map(line -> line.substring(start.length()))
                    .findFirst();
        }
    }
}
