package vn.tangthu.signature.internal.sign;

/** The signature value is not one of the given certificate over what was to be signed. */
final class WrongSignatureValueException extends Exception {
    private static final long serialVersionUID = 1L;

    WrongSignatureValueException() {
        super("the signature value does not fit certificate and file");
    }
}
