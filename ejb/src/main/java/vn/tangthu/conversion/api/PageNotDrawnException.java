package vn.tangthu.conversion.api;

import java.util.Map;
import vn.tangthu.platform.RecordsException;

/** A page cannot be drawn: the file is no PDF, is damaged there, or too many are being drawn. */
public final class PageNotDrawnException extends RecordsException {
    private static final long serialVersionUID = 1L;

    public PageNotDrawnException(String reason) {
        super(Kind.UNAVAILABLE, "CNV-023", "page cannot be drawn: " + reason, Map.of("reason", reason));
    }
}
