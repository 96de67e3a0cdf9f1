package vn.tangthu.web.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import vn.tangthu.schema.code.CodeEntry;
import vn.tangthu.schema.code.CodeTables;

/** The circular's code tables, as choices of forms and as names of codes. */
@Named("codeTables")
@ApplicationScoped
public class CodeChoices {
    private final CodeTables tables = CodeTables.standard();

    public List<CodeEntry> getDocumentTypes() {
        return tables.typeName().entries();
    }

    /** Codes of a table with their names, one text. */
    public String list(String table) {
        return tables.require(table).entries().stream()
                .map(entry -> entry.code() + " " + entry.name())
                .collect(Collectors.joining(", "));
    }

    /** Name of a code; the code itself when the table does not know it. */
    public String name(String table, String code) {
        return tables.require(table).byCode(code).map(CodeEntry::name).orElse(code);
    }
}
