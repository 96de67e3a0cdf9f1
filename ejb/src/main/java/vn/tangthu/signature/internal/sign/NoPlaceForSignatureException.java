package vn.tangthu.signature.internal.sign;

/** The document does not say where a signature of this form belongs. */
final class NoPlaceForSignatureException extends Exception {
    private static final long serialVersionUID = 1L;

    NoPlaceForSignatureException(String message) {
        super(message);
    }
}
