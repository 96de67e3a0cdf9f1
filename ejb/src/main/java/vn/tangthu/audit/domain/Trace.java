package vn.tangthu.audit.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** One thing that happened: who, from where, what, to what. */
public record Trace(
        Instant at,
        String actor,
        String address,
        String action,
        String objectType,
        String objectId,
        Optional<UUID> agency,
        String details) {
    private static final int ACTOR = 100;
    private static final int ADDRESS = 100;
    private static final int ACTION = 60;
    private static final int OBJECT_TYPE = 40;
    private static final int OBJECT_ID = 200;

    /** The same, every field as both databases keep it unchanged: only so may it be hashed. */
    public Trace fitted() {
        return new Trace(
                at.truncatedTo(ChronoUnit.MICROS),
                fit(actor, ACTOR),
                fit(address, ADDRESS),
                fit(action, ACTION),
                fit(objectType, OBJECT_TYPE),
                fit(objectId, OBJECT_ID),
                agency,
                wellFormed(details));
    }

    private static String fit(String text, int longest) {
        var clean = wellFormed(text);
        if (clean.isBlank()) return "-";
        var end = Math.min(clean.length(), longest);
        if (end < clean.length() && Character.isHighSurrogate(clean.charAt(end - 1))) end--;
        return clean.substring(0, end);
    }

    /** Names typed by strangers end here: no control characters, no halves of surrogate pairs, which databases change or refuse. */
    private static String wellFormed(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? '\uFFFD' : c)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
