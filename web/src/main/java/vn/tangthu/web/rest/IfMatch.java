package vn.tangthu.web.rest;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;

/** Versions of what is read and changed: {@code ETag} on reading, {@code If-Match} on changing. */
public final class IfMatch {
    private static final Pattern FORM = Pattern.compile("\"(\\d{1,18})\"");
    private static final int PRECONDITION_REQUIRED = 428;

    private IfMatch() {}

    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** @throws ClientErrorException 428 when there is no such header, 412 when it is of another form */
    public static long version(String header) {
        if (header == null) throw new ClientErrorException("If-Match is needed", PRECONDITION_REQUIRED);
        var matcher = FORM.matcher(header.strip());
        if (!matcher.matches()) throw new ClientErrorException(Response.Status.PRECONDITION_FAILED);
        return Long.parseLong(matcher.group(1));
    }
}
