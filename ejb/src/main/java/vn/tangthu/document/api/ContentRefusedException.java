package vn.tangthu.document.api;

import java.util.Map;
import vn.tangthu.platform.RecordsException;

/** Content that is not taken in: empty, over the limit, carrying a virus, or of a format no regulation allows. */
public final class ContentRefusedException extends RecordsException {
    private static final long serialVersionUID = 1L;

    public ContentRefusedException(Kind kind, String code, String message, Map<String, String> arguments) {
        super(kind, code, message, arguments);
    }
}
