package vn.tangthu.signature.internal.time;

import java.net.URI;

/** An authority gave no time stamp, or none that can be believed. */
public final class NoTimeStampException extends Exception {
    private static final long serialVersionUID = 1L;

    NoTimeStampException(URI authority, String why, Throwable cause) {
        super(authority + ": " + why, cause);
    }
}
