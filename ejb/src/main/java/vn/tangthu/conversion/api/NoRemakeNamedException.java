package vn.tangthu.conversion.api;

import java.util.Map;
import vn.tangthu.platform.RecordsException;

/** A decision names no file, or not clearly which. */
public final class NoRemakeNamedException extends RecordsException {
    private static final long serialVersionUID = 1L;

    public NoRemakeNamedException() {
        super(Kind.INVALID, "CNV-051", "a decision is on all files or on those it names", Map.of());
    }
}
