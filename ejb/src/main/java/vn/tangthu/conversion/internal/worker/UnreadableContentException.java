package vn.tangthu.conversion.internal.worker;

/** The content cannot be read: damaged, or locked by a password. */
final class UnreadableContentException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String status;

    private UnreadableContentException(String status, String message) {
        super(message);
        this.status = status;
    }

    static UnreadableContentException locked() {
        return new UnreadableContentException(Words.LOCKED, "needs a password");
    }

    static UnreadableContentException damaged(String reason) {
        return new UnreadableContentException(Words.DAMAGED, reason);
    }

    static UnreadableContentException noPicture() {
        return damaged("not a picture that can be read");
    }

    String status() {
        return status;
    }
}
