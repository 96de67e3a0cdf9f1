package vn.tangthu.search.api;

import java.time.LocalDate;
import java.util.Map;
import vn.tangthu.platform.RecordsException;

/** The search as written cannot be done. */
public final class InvalidSearchException extends RecordsException {
    private static final long serialVersionUID = 1L;

    private InvalidSearchException(String code, String message, Map<String, String> arguments) {
        super(Kind.INVALID, code, message, arguments);
    }

    public static InvalidSearchException tooLong(int characters, int words) {
        return new InvalidSearchException(
                "SRC-001",
                "search of " + characters + " characters, " + words + " words",
                Map.of(
                        "characters", String.valueOf(RecordSearch.LONGEST_TEXT),
                        "words", String.valueOf(RecordSearch.MOST_WORDS)));
    }

    public static InvalidSearchException nothingToFind() {
        return new InvalidSearchException("SRC-002", "search without letter or digit", Map.of());
    }

    public static InvalidSearchException tooDeep(long hit) {
        return new InvalidSearchException(
                "SRC-003", "hit " + hit + " asked for", Map.of("hits", String.valueOf(RecordSearch.DEEPEST_HIT)));
    }

    public static InvalidSearchException datesReversed(LocalDate from, LocalDate to) {
        return new InvalidSearchException(
                "SRC-004", "from " + from + " to " + to, Map.of("from", from.toString(), "to", to.toString()));
    }

    /** @param filter name of the filter, e.g. {@code agency} */
    public static InvalidSearchException unknownValue(String filter, String value) {
        return new InvalidSearchException(
                "SRC-007", "filter " + filter + " = " + value, Map.of("filter", filter, "value", value));
    }
}
