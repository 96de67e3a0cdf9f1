package vn.tangthu.document.api;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Marks of state secrets (độ mật: mật, tối mật, tuyệt mật; Luật Bảo vệ bí mật nhà nước 29/2018/QH14 Art. 8). Records that carry
 * one are kept out of the system at every door.
 */
public final class Secrecy {
    private static final Set<String> HARMLESS =
            Set.of("", "thuong", "binh thuong", "khong", "khong mat", "cong khai", "none", "normal", "0");
    private static final Set<String> SECRET_MODES = Set.of("03", "3", "mat", "toi mat", "tuyet mat", "secret");

    private Secrecy() {}

    /** The mark, when a value of the field "độ mật" is one: anything but empty or a word for "ordinary". */
    public static Optional<String> ofMark(String secrecy) {
        return HARMLESS.contains(folded(secrecy)) ? Optional.empty() : Optional.of(secrecy.strip());
    }

    /** The mark, when a value of the field "chế độ sử dụng" (mode, TT 05/2025/TT-BNV: 03 = mật), code or name, is one. */
    public static Optional<String> ofMode(String mode) {
        return SECRET_MODES.contains(folded(mode)) ? Optional.of(mode.strip()) : Optional.empty();
    }

    /** @throws SecretDocumentException the description marks the document as secret */
    public static void refuseSecret(DocumentMetadata metadata) {
        ofMark(metadata.text(DocumentField.SECRECY))
                .or(() -> ofMode(metadata.text(DocumentField.MODE)))
                .or(() -> Stream.of(DocumentField.SUBJECT, DocumentField.DESCRIPTION, DocumentField.INFOR_SIGN)
                        .flatMap(field -> SecretMark.ofText(metadata.text(field)).stream())
                        .findFirst())
                .ifPresent(mark -> {
                    throw new SecretDocumentException(mark);
                });
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
