package vn.tangthu.web.messages;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tangthu.document.api.Secrecy;
import vn.tangthu.schema.code.CodeEntry;
import vn.tangthu.schema.code.CodeTable;
import vn.tangthu.schema.code.CodeTables;

/** What may be written where a value is no code of its table. */
final class CodeTexts {
    /** Longer tables are named instead of listed. */
    private static final int MOST_LISTED = 12;

    /** Argument of a finding about a code that names the table. */
    private static final String TABLE = "2";

    /** Its code for secret records is refused. */
    private static final String MODE = CodeTables.standard().mode().name();

    private CodeTexts() {}

    /** A sentence with the values of the table that the finding is about; empty when it is about no table. */
    static Optional<String> allowed(Locale locale, Map<String, String> arguments) {
        return Optional.ofNullable(arguments.get(TABLE))
                .flatMap(CodeTables.standard()::find)
                .map(table -> allowed(locale, table));
    }

    private static String allowed(Locale locale, CodeTable table) {
        var entries = table.entries().stream()
                .filter(entry -> !table.name().equals(MODE)
                        || Secrecy.ofMode(entry.code()).isEmpty())
                .toList();
        if (entries.size() > MOST_LISTED)
            return Messages.text(
                    locale,
                    "schema.inTable",
                    Map.of(
                            "table", Messages.label(locale, table.name()).orElse(table.name()),
                            "count", Integer.toString(entries.size())));
        var values = entries.stream().map(entry -> value(locale, entry)).collect(Collectors.joining(", "));
        return Messages.text(locale, "schema.oneOf", Map.of("values", values));
    }

    private static String value(Locale locale, CodeEntry entry) {
        var name = locale.equals(Messages.VIETNAMESE) ? entry.name() : entry.english();
        return entry.code() + " (" + name + ")";
    }
}
