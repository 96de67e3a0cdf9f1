package vn.tangthu.web.rest;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Part of a representation asked for by a Range header (RFC 9110 section 14).
 *
 * @param from offset of the first byte
 * @param length number of bytes; 0 when nothing of it is there (416)
 */
record ByteRange(long from, long length) {
    private static final Pattern SINGLE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /** The part asked for; empty when the whole is to be sent: no range, several ranges, or one that is not understood. */
    static Optional<ByteRange> of(String header, long size) {
        var single = SINGLE.matcher(header == null ? "" : header.strip());
        if (!single.matches()) return Optional.empty();
        var first = single.group(1);
        var last = single.group(2);
        if (first.isEmpty() && last.isEmpty()) return Optional.empty();
        if (first.isEmpty()) return Optional.of(suffix(Long.parseLong(last), size));
        var from = Long.parseLong(first);
        var to = last.isEmpty() ? size - 1 : Math.min(Long.parseLong(last), size - 1);
        if (!last.isEmpty() && Long.parseLong(last) < from) return Optional.empty();
        return Optional.of(from >= size ? new ByteRange(0, 0) : new ByteRange(from, to - from + 1));
    }

    boolean isEmpty() {
        return length == 0;
    }

    String contentRange(long size) {
        return isEmpty() ? "bytes */" + size : "bytes " + from + "-" + (from + length - 1) + "/" + size;
    }

    private static ByteRange suffix(long length, long size) {
        var n = Math.min(length, size);
        return new ByteRange(size - n, n);
    }
}
