package vn.tangthu.intake.api;

import java.util.List;
import vn.tangthu.platform.Finding;

/**
 * Something that is not in order in a package.
 *
 * @param number running number in the import, from 1
 * @param sheet name of the sheet; empty when it is about the package or a file that no row names
 * @param row row as the spreadsheet numbers it; 0 likewise
 * @param column letters of the first column at fault, e.g. {@code AT}; empty when it is about the whole row
 * @param alsoIn further columns of the row at fault
 * @param further what else is wrong in the row
 */
public record ImportFinding(
        int number,
        String sheet,
        int row,
        String column,
        List<String> alsoIn,
        Finding finding,
        List<RowFault> further) {
    public ImportFinding {
        alsoIn = List.copyOf(alsoIn);
        further = List.copyOf(further);
    }
}
