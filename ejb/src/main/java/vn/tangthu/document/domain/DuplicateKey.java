package vn.tangthu.document.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.tangthu.document.api.DocumentField;
import vn.tangthu.document.api.DocumentMetadata;
import vn.tangthu.platform.TextDigest;

/** What two records of the same document have in common: number, notation, issuer and date, whatever their spelling. */
final class DuplicateKey {
    private static final List<DocumentField> FIELDS = List.of(
            DocumentField.CODE_NUMBER,
            DocumentField.CODE_NOTATION,
            DocumentField.ORGAN_NAME,
            DocumentField.ISSUED_DATE);

    private DuplicateKey() {}

    /** The key; empty when one of the four is unknown. */
    static Optional<String> of(DocumentMetadata metadata) {
        if (FIELDS.stream().anyMatch(f -> metadata.find(f).isEmpty())) return Optional.empty();
        var parts = FIELDS.stream().map(f -> folded(metadata.text(f))).toList();
        return Optional.of(TextDigest.sha256(String.join("|", parts)));
    }

    /** {@code 05/QĐ-BNV} and {@code 5/qđ - bnv} are the same. */
    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s/.]+", "").replaceFirst("^0+(?=.)", "");
    }
}
