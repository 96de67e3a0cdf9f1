package vn.tangthu.web.security;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How large the body of a request may be. Whoever asks is not known yet, and form fields and JSON are taken into memory: only
 * the routes that stream what they get may be sent more.
 */
final class BodyLimit {
    /** Bytes of a form or of JSON. */
    static final long USUAL = 4L * 1024 * 1024;

    /** Bytes of a spreadsheet with the file plan of a year. */
    static final long SPREADSHEET = 32L * 1024 * 1024;

    /** Bytes of a question to an authority of the demonstration. */
    static final long QUESTION = 64L * 1024;

    /** No limit here: the route counts what streams by, against its own configured limit. */
    static final long BY_THE_ROUTE = 0;

    private static final Pattern STREAMING = Pattern.compile("/api/v1/(dossiers/[0-9a-fA-F-]{36}/documents|imports)/?");
    private static final String QUESTIONS = "/demo-pki/";
    private static final Pattern SPREADSHEETS = Pattern.compile("/api/v1/file-plans/(imports|previews)/?");

    private BodyLimit() {}

    /** @param contentType as sent; empty when there is none */
    static long of(String method, String path, String contentType) {
        if (path.startsWith(QUESTIONS)) return QUESTION;
        var multipart = contentType.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
        if (!multipart || !method.equals("POST")) return USUAL;
        if (STREAMING.matcher(path).matches()) return BY_THE_ROUTE;
        return SPREADSHEETS.matcher(path).matches() ? SPREADSHEET : USUAL;
    }

    /** Whether an announced length is over the limit. */
    static boolean exceeds(long length, long limit) {
        return limit != BY_THE_ROUTE && length > limit;
    }
}
