package vn.tangthu.intake.domain;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.tangthu.platform.TextDigest;

/**
 * By what a dossier of a package is known again, in later rows and in later packages: fond, catalogue, box and notation; its
 * title where it has no notation. Letter case and spaces do not matter.
 *
 * @param digest SHA-256, lower-case hexadecimal
 */
public record DossierKey(String digest) {

    static DossierKey of(List<String> place, String notation, String title) {
        return new DossierKey(digest(List.of(
                place.stream().map(DossierKey::plain).collect(Collectors.joining("|")),
                plain(notation),
                notation.isBlank() ? plain(title) : "")));
    }

    /** Key of a document's place in the dossier. */
    String placeOf(String ordinal) {
        return digest(List.of(digest, ordinal));
    }

    static String digest(List<String> parts) {
        return TextDigest.sha256(String.join("\u001f", parts));
    }

    /** Accents tell words apart (Hòa, Hoa), spaces and letter case do not. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
