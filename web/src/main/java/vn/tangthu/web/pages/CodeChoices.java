package vn.tangthu.web.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
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

    /** Name of a code; the code itself when the table does not know it. */
    public String name(String table, String code) {
        return tables.require(table).byCode(code).map(CodeEntry::name).orElse(code);
    }
}
