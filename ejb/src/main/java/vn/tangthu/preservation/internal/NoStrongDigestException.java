package vn.tangthu.preservation.internal;

/** All digest algorithms that capture notes end too soon: this program is too old. */
final class NoStrongDigestException extends Exception {
    private static final long serialVersionUID = 1L;

    NoStrongDigestException() {
        super("no digest algorithm that is noted at capture is good for long enough");
    }
}
