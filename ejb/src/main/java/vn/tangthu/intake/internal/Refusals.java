package vn.tangthu.intake.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.tangthu.document.api.ContentRefusedException;
import vn.tangthu.document.api.InvalidMetadataException;
import vn.tangthu.document.api.SecretDocumentException;
import vn.tangthu.dossier.api.InvalidDossierException;
import vn.tangthu.dossier.api.RetentionTooShortException;
import vn.tangthu.dossier.api.SecretDossierException;
import vn.tangthu.dossier.api.UnreadablePeriodException;
import vn.tangthu.intake.domain.FieldColumns;
import vn.tangthu.intake.domain.RowProblem;
import vn.tangthu.intake.domain.SheetColumn;
import vn.tangthu.platform.Finding;
import vn.tangthu.platform.RecordsException;

/** Refusals of the doors that a row came to, as problems of the row. */
final class Refusals {
    private Refusals() {}

    /** At least one, by column. */
    static List<RowProblem> problems(RecordsException refusal) {
        if (refusal instanceof InvalidDossierException && !refusal.findings().isEmpty())
            return byColumn(refusal, FieldColumns::ofDossier);
        if (refusal instanceof InvalidMetadataException && !refusal.findings().isEmpty())
            return byColumn(refusal, FieldColumns::ofDocument);
        return List.of(
                new RowProblem(column(refusal), Finding.error(refusal.code(), subject(refusal), refusal.arguments())));
    }

    /** Whether it is the dossier's description, and so every row that brings the same one, that is refused. */
    static boolean isOfDossier(RecordsException refusal) {
        return refusal instanceof InvalidDossierException
                || refusal instanceof SecretDossierException
                || refusal instanceof UnreadablePeriodException
                || refusal instanceof RetentionTooShortException;
    }

    /** What is known, and behind it what else the field rules say of the row: one fault of each column, by column. */
    static List<RowProblem> with(List<RowProblem> known, List<Finding> ofDossier, List<Finding> ofDocument) {
        var others = Stream.concat(
                        ofDossier.stream().map(f -> new RowProblem(FieldColumns.ofDossier(f.subject()), f)),
                        ofDocument.stream().map(f -> new RowProblem(FieldColumns.ofDocument(f.subject()), f)))
                .filter(fault -> known.stream().noneMatch(p -> isSame(p, fault)));
        return Stream.concat(known.stream(), byColumn(others).stream()).toList();
    }

    /** Of one column one fault is told: what is wrong besides may come of it. */
    private static boolean isSame(RowProblem one, RowProblem other) {
        return one.column().isPresent()
                ? one.column().equals(other.column())
                : one.finding().equals(other.finding());
    }

    private static List<RowProblem> byColumn(
            RecordsException refusal, Function<String, Optional<SheetColumn>> columns) {
        return byColumn(refusal.findings().stream().map(f -> new RowProblem(columns.apply(f.subject()), f)));
    }

    private static List<RowProblem> byColumn(Stream<RowProblem> problems) {
        return problems.sorted(Comparator.comparing(p -> p.column().orElse(SheetColumn.PATH)))
                .toList();
    }

    private static Optional<SheetColumn> column(RecordsException refusal) {
        if (refusal instanceof UnreadableEntryException || refusal instanceof ContentRefusedException)
            return Optional.of(SheetColumn.PATH);
        if (refusal instanceof SecretDocumentException) return Optional.of(SheetColumn.MODE);
        if (refusal instanceof SecretDossierException) return Optional.of(SheetColumn.DOSSIER_MODE);
        if (refusal instanceof UnreadablePeriodException || refusal instanceof RetentionTooShortException)
            return Optional.of(SheetColumn.RETENTION);
        return Optional.of(SheetColumn.NOTATION).filter(c -> refusal.code().startsWith("DOS-"));
    }

    private static String subject(RecordsException refusal) {
        return refusal.arguments().getOrDefault("fileName", refusal.arguments().getOrDefault("path", ""));
    }
}
