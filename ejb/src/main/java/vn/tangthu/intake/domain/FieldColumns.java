package vn.tangthu.intake.domain;

import java.util.Optional;
import vn.tangthu.document.api.DocumentField;
import vn.tangthu.dossier.api.DossierField;

/** In which column a field stands that was found to be wrong later. */
public final class FieldColumns {
    private FieldColumns() {}

    /** @param field name in JSON of a field of a dossier */
    public static Optional<SheetColumn> ofDossier(String field) {
        return switch (field) {
            case "startDate" -> Optional.of(SheetColumn.START_DAY);
            case "endDate" -> Optional.of(SheetColumn.END_DAY);
            case "description" -> Optional.of(SheetColumn.ANNOTATION);
            case "maintenance" -> Optional.of(SheetColumn.RETENTION);
            case "notation" -> Optional.of(SheetColumn.NOTATION);
            default ->
                DossierCells.FIELDS.entrySet().stream()
                        .filter(e -> DossierField.byJsonName(field)
                                .filter(e.getValue()::equals)
                                .isPresent())
                        .map(e -> e.getKey())
                        .findFirst();
        };
    }

    /** @param field name in JSON of a field of a document */
    public static Optional<SheetColumn> ofDocument(String field) {
        return switch (field) {
            case "issuedDate" -> Optional.of(SheetColumn.ISSUED_DAY);
            case "description" -> Optional.of(SheetColumn.NOTE);
            default ->
                DocumentCells.FIELDS.entrySet().stream()
                        .filter(e -> DocumentField.byJsonName(field)
                                .filter(e.getValue()::equals)
                                .isPresent())
                        .map(e -> e.getKey())
                        .findFirst();
        };
    }
}
