package vn.tangthu.audit.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.UUID;

/**
 * A trace at its place in the chain.
 *
 * <p>The hash is SHA-256 over the UTF-8 bytes of: {@value #FORM}, then previous hash, seq, time, actor, address, action, object
 * type, object id, agency, details, each as a netstring ({@code <number of bytes>:<bytes>,}), so that no two entries can give the
 * same bytes. Seq is decimal; time is UTC as {@code 2026-11-21T03:04:05.000000Z}; no agency is the empty string; details are the
 * JSON text as stored. Documented in docs/operations.md; it must never change for entries of this form.
 */
public record ChainedEntry(long seq, Trace trace, String previousHash, String hash) {
    /** Hash before the first entry. */
    public static final String GENESIS = "0".repeat(64);

    static final String FORM = "tangthu-audit-1\n";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    public static ChainedEntry after(long seq, String previousHash, Trace trace) {
        var fitted = trace.fitted();
        return new ChainedEntry(seq + 1, fitted, previousHash, hash(seq + 1, previousHash, fitted));
    }

    /** Whether the fields give the hash. */
    public boolean isIntact() {
        return hash.equals(hash(seq, previousHash, trace));
    }

    private static String hash(long seq, String previousHash, Trace trace) {
        var digest = sha256();
        digest.update(FORM.getBytes(StandardCharsets.UTF_8));
        feed(digest, previousHash);
        feed(digest, Long.toString(seq));
        feed(digest, TIME.format(trace.at()));
        feed(digest, trace.actor());
        feed(digest, trace.address());
        feed(digest, trace.action());
        feed(digest, trace.objectType());
        feed(digest, trace.objectId());
        feed(digest, trace.agency().map(UUID::toString).orElse(""));
        feed(digest, trace.details());
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void feed(MessageDigest digest, String field) {
        var bytes = field.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
        digest.update((byte) ',');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
