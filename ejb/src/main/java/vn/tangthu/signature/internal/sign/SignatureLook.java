package vn.tangthu.signature.internal.sign;

import java.util.List;
import java.util.Optional;

/**
 * What a signature shows.
 *
 * @param picture of the forms that have one
 * @param lines of the forms that have text
 * @param signer name as it stands in the document, for the forms at its place
 */
record SignatureLook(SignatureForm form, Optional<Picture> picture, List<String> lines, String signer) {
    SignatureLook {
        lines = List.copyOf(lines);
    }
}
