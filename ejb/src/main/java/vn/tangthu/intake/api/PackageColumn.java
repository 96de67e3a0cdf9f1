package vn.tangthu.intake.api;

import java.util.Optional;

/**
 * Column of the sheet of a package.
 *
 * @param letters as the spreadsheet names it, A to AT
 * @param name as it stands in the header
 * @param required whether a row without it is refused; what describes the dossier may stand in an earlier row of it
 * @param codeTable name of the code table that its values are of
 */
public record PackageColumn(String letters, String name, boolean required, Optional<String> codeTable) {}
