package vn.tangthu.organization.api;

import java.text.Normalizer;

/** Texts as they are entered: trimmed, in Unicode NFC, neither empty nor too long. */
final class Entries {
    private Entries() {}

    static String text(String field, String value, int longest) {
        if (value == null) throw new InvalidEntryException(field, "");
        var text = Normalizer.normalize(value.strip(), Normalizer.Form.NFC);
        var sound = !text.isEmpty() && text.length() <= longest && text.chars().noneMatch(Character::isISOControl);
        if (!sound) throw new InvalidEntryException(field, text);
        return text;
    }
}
