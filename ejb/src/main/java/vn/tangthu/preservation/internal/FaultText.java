package vn.tangthu.preservation.internal;

import java.util.regex.Pattern;

/** What a person reads of a fault of the program. */
final class FaultText {
    /** People need not know where the server keeps its files. */
    private static final Pattern PLACE = Pattern.compile("(/[^/\\s\"']+)+/");

    private FaultText() {}

    static String of(Throwable fault) {
        var cause = fault;
        while (cause.getCause() != null) cause = cause.getCause();
        return PLACE.matcher(cause.toString().lines().findFirst().orElse("")).replaceAll("…/");
    }
}
