package vn.tangthu.intake.domain;

import java.util.Map;
import java.util.Optional;
import vn.tangthu.platform.Finding;

/**
 * What is wrong in a row.
 *
 * @param column where; empty when it is about the whole row
 */
public record RowProblem(Optional<SheetColumn> column, Finding finding) {

    public static RowProblem error(String code, SheetColumn column, Map<String, String> arguments) {
        return new RowProblem(Optional.of(column), Finding.error(code, "", arguments));
    }

    public static RowProblem warning(String code, SheetColumn column, Map<String, String> arguments) {
        return new RowProblem(Optional.of(column), Finding.warning(code, "", arguments));
    }
}
