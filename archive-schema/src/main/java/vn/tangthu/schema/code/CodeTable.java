package vn.tangthu.schema.code;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Code table (bảng mã) of the metadata of TT 05/2025/TT-BNV. Unchangeable. */
public final class CodeTable {

    private final String name;
    private final Map<String, CodeEntry> byCode = new LinkedHashMap<>();
    private final Map<String, CodeEntry> byText = new LinkedHashMap<>();

    CodeTable(String name, List<CodeEntry> entries) {
        this.name = name;
        for (CodeEntry entry : entries) {
            if (byCode.put(entry.code(), entry) != null)
                throw new IllegalStateException("Code " + entry.code() + " twice in table " + name);
        }
        entries.forEach(entry -> byText.putIfAbsent(key(entry.name()), entry));
        entries.forEach(entry -> byText.putIfAbsent(key(entry.abbreviation()), entry));
        entries.forEach(entry -> entry.aliases().forEach(alias -> byText.putIfAbsent(key(alias), entry)));
        byText.remove("");
    }

    public String name() {
        return name;
    }

    /** All entries in the order of the circular. */
    public List<CodeEntry> entries() {
        return List.copyOf(byCode.values());
    }

    public boolean contains(String code) {
        return byCode.containsKey(code);
    }

    public Optional<CodeEntry> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * The entry that a person meant: by name, abbreviation or known alias, without regard to letter case, spacing and
     * Unicode form.
     */
    public Optional<CodeEntry> byText(String text) {
        return Optional.ofNullable(byText.get(key(text)));
    }

    private static String key(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
