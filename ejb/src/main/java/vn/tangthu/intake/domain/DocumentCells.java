package vn.tangthu.intake.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tangthu.document.api.Direction;
import vn.tangthu.document.api.DocumentField;
import vn.tangthu.document.api.DocumentMetadata;
import vn.tangthu.document.api.Secrecy;
import vn.tangthu.document.api.SecretMark;
import vn.tangthu.platform.sheet.SheetRow;

/** Cells Y–AT of a row as fields of the document's description. */
final class DocumentCells {
    /** Fields written as they stand in a column; where one is at fault, the column is named. */
    static final Map<SheetColumn, DocumentField> FIELDS = fields();

    private static final Map<String, String> YES_OR_NO =
            Map.of("co", "1", "x", "1", "true", "1", "khong", "0", "false", "0");

    private final SheetRow row;

    DocumentCells(SheetRow row) {
        this.row = row;
    }

    /**
     * @param ordinal number in the dossier without leading zeros; the path where there is none
     * @param path empty when a problem was reported
     */
    record Read(DocumentMetadata metadata, String ordinal, Optional<PackagePath> path) {}

    Read read(List<RowProblem> problems) {
        var values = new EnumMap<DocumentField, String>(DocumentField.class);
        FIELDS.forEach((column, field) -> values.put(field, CellText.of(column, column.of(row))));
        var process = SheetColumn.PROCESS.of(row).strip();
        values.put(DocumentField.PROCESS, YES_OR_NO.getOrDefault(SheetColumn.folded(process), process));
        values.put(DocumentField.DESCRIPTION, description());
        var date = CellText.dayMonthYear(SheetColumn.ISSUED_DAY);
        new CellDate(date, date.stream().map(column -> column.of(row)).toList())
                .read(problems::add)
                .ifPresent(day -> values.put(DocumentField.ISSUED_DATE, day));
        Secrecy.ofMode(SheetColumn.MODE.of(row))
                .ifPresent(mark -> problems.add(RowProblem.error("INT-025", SheetColumn.MODE, Map.of("mark", mark))));
        for (var column : List.of(SheetColumn.SUBJECT, SheetColumn.NOTE, SheetColumn.INFOR_SIGN))
            SecretMark.ofText(column.of(row))
                    .ifPresent(mark -> problems.add(RowProblem.error("INT-025", column, Map.of("mark", mark))));
        var path = path(problems);
        return new Read(new DocumentMetadata(Direction.INTERNAL, values), ordinal(path), path);
    }

    private Optional<PackagePath> path(List<RowProblem> problems) {
        var text = SheetColumn.PATH.of(row);
        var path = PackagePath.ofCell(text);
        if (path.isEmpty())
            problems.add(RowProblem.error(
                    text.isBlank() ? "INT-021" : "INT-022", SheetColumn.PATH, Map.of("path", text.strip())));
        return path;
    }

    private String ordinal(Optional<PackagePath> path) {
        var text = CellText.of(SheetColumn.ORDINAL, SheetColumn.ORDINAL.of(row)).replaceFirst("^0+(?=.)", "");
        return text.isEmpty() ? path.map(PackagePath::key).orElse("") : text;
    }

    /** What has no field of its own is kept where people read and search. */
    private String description() {
        var parts = new ArrayList<String>();
        labelled(parts, "", SheetColumn.NOTE);
        labelled(parts, "Tờ số: ", SheetColumn.FOLIO);
        labelled(parts, "Loại tài liệu: ", SheetColumn.MATERIAL);
        return String.join("; ", parts);
    }

    private void labelled(List<String> parts, String label, SheetColumn column) {
        if (!column.of(row).isBlank()) parts.add(label + column.of(row).strip());
    }

    private static Map<SheetColumn, DocumentField> fields() {
        var fields = new EnumMap<SheetColumn, DocumentField>(SheetColumn.class);
        fields.put(SheetColumn.TYPE_NAME, DocumentField.TYPE_NAME);
        fields.put(SheetColumn.CODE_NUMBER, DocumentField.CODE_NUMBER);
        fields.put(SheetColumn.CODE_NOTATION, DocumentField.CODE_NOTATION);
        fields.put(SheetColumn.ORGAN_NAME, DocumentField.ORGAN_NAME);
        fields.put(SheetColumn.SUBJECT, DocumentField.SUBJECT);
        fields.put(SheetColumn.LANGUAGE, DocumentField.LANGUAGE);
        fields.put(SheetColumn.PAGE_COUNT, DocumentField.NUMBER_OF_PAGE);
        fields.put(SheetColumn.INFOR_SIGN, DocumentField.INFOR_SIGN);
        fields.put(SheetColumn.KEYWORD, DocumentField.KEYWORD);
        fields.put(SheetColumn.MODE, DocumentField.MODE);
        fields.put(SheetColumn.CONFIDENCE, DocumentField.CONFIDENCE_LEVEL);
        fields.put(SheetColumn.AUTOGRAPH, DocumentField.AUTOGRAPH);
        fields.put(SheetColumn.CONDITION, DocumentField.FORMAT);
        fields.put(SheetColumn.PROCESS, DocumentField.PROCESS);
        return fields;
    }
}
