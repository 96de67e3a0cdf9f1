package vn.tangthu.signature.internal.revocation;

/** What a source of revocation told cannot be believed, and why. */
final class RefusedAnswerException extends Exception {
    private static final long serialVersionUID = 1L;

    RefusedAnswerException(String why) {
        super(why);
    }

    RefusedAnswerException(String why, Throwable cause) {
        super(why, cause);
    }
}
