package vn.tangthu.intake.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tangthu.document.api.Secrecy;
import vn.tangthu.document.api.SecretMark;
import vn.tangthu.dossier.api.DossierField;
import vn.tangthu.dossier.api.DossierMetadata;
import vn.tangthu.schema.code.CodeTables;

/** Cells of a dossier, what it took from rows above included, as fields of its description. */
final class DossierCells {
    /** Fields written as they stand in a column; where one is at fault, the column is named. */
    static final Map<SheetColumn, DossierField> FIELDS = fields();

    private static final List<SheetColumn> TEXTS =
            List.of(SheetColumn.TITLE, SheetColumn.ANNOTATION, SheetColumn.DOSSIER_NOTE, SheetColumn.DOSSIER_SIGN);

    private final Map<SheetColumn, String> cells;

    DossierCells(Map<SheetColumn, String> cells) {
        this.cells = cells;
    }

    DossierPart read(DossierKey key, List<RowProblem> problems) {
        var values = new EnumMap<DossierField, String>(DossierField.class);
        FIELDS.forEach((column, field) -> values.put(field, CellText.of(column, text(column))));
        date(SheetColumn.START_DAY, problems).ifPresent(date -> values.put(DossierField.START_DATE, date));
        date(SheetColumn.END_DAY, problems).ifPresent(date -> values.put(DossierField.END_DATE, date));
        values.put(DossierField.DESCRIPTION, description());
        Secrecy.ofMode(text(SheetColumn.DOSSIER_MODE))
                .ifPresent(mark ->
                        problems.add(RowProblem.error("INT-025", SheetColumn.DOSSIER_MODE, Map.of("mark", mark))));
        for (var column : TEXTS)
            SecretMark.ofText(text(column))
                    .ifPresent(mark -> problems.add(RowProblem.error("INT-025", column, Map.of("mark", mark))));
        return new DossierPart(
                key,
                new DossierMetadata(values),
                Optional.ofNullable(cells.get(SheetColumn.NOTATION)),
                Optional.ofNullable(cells.get(SheetColumn.RETENTION)).map(DossierCells::period));
    }

    /** The period; a code of the circular's table, which has a leading zero, in its words. */
    private static String period(String text) {
        return CodeTables.standard()
                .maintenance()
                .byCode(text.strip())
                .map(entry -> entry.name())
                .orElse(text);
    }

    private Optional<String> date(SheetColumn day, List<RowProblem> problems) {
        var columns = CellText.dayMonthYear(day);
        return new CellDate(columns, columns.stream().map(this::text).toList()).read(problems::add);
    }

    /** What has no field of its own is kept where people read and search. */
    private String description() {
        var parts = new ArrayList<String>();
        if (cells.containsKey(SheetColumn.ANNOTATION)) parts.add(text(SheetColumn.ANNOTATION));
        labelled(parts, "Phông", SheetColumn.FOND);
        labelled(parts, "Mục lục", SheetColumn.CATALOGUE);
        labelled(parts, "Hộp số", SheetColumn.BOX);
        labelled(parts, "Ghi chú", SheetColumn.DOSSIER_NOTE);
        return String.join("; ", parts);
    }

    private void labelled(List<String> parts, String label, SheetColumn column) {
        if (cells.containsKey(column)) parts.add(label + ": " + text(column));
    }

    private String text(SheetColumn column) {
        return cells.getOrDefault(column, "");
    }

    private static Map<SheetColumn, DossierField> fields() {
        var fields = new EnumMap<SheetColumn, DossierField>(SheetColumn.class);
        fields.put(SheetColumn.TITLE, DossierField.TITLE);
        fields.put(SheetColumn.DOSSIER_MODE, DossierField.MODE);
        fields.put(SheetColumn.DOSSIER_LANGUAGE, DossierField.LANGUAGE);
        fields.put(SheetColumn.DOCUMENT_COUNT, DossierField.TOTAL_DOC);
        fields.put(SheetColumn.DOSSIER_SIGN, DossierField.INFOR_SIGN);
        fields.put(SheetColumn.DOSSIER_KEYWORD, DossierField.KEYWORD);
        fields.put(SheetColumn.SHEET_COUNT, DossierField.NUMBER_OF_PAPER);
        fields.put(SheetColumn.DOSSIER_CONDITION, DossierField.FORMAT);
        fields.put(SheetColumn.DOSSIER_CONFIDENCE, DossierField.CONFIDENCE_LEVEL);
        fields.put(SheetColumn.PAPER_FILE_CODE, DossierField.PAPER_FILE_CODE);
        return fields;
    }
}
