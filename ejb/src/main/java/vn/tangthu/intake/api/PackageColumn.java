package vn.tangthu.intake.api;

import java.util.List;

/**
 * Column of the sheet of a package.
 *
 * @param letters as the spreadsheet names it, A to AT
 * @param name as it stands in the header
 * @param required whether a row without it is refused; what describes the dossier may stand in an earlier row of it
 * @param values codes that may stand here, each with its name; empty when anything may
 */
public record PackageColumn(String letters, String name, boolean required, List<Value> values) {
    public PackageColumn {
        values = List.copyOf(values);
    }

    /** A code of the column's code table; the code or its name is written. */
    public record Value(String code, String name) {}
}
