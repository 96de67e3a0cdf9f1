package vn.tangthu.intake.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.tangthu.platform.Severity;
import vn.tangthu.platform.sheet.SheetRow;

/**
 * Reads the rows of a sheet in order. A row whose dossier cells are blank belongs to the dossier of the row above; a row that
 * repeats a dossier may leave out what was said before. The first whole row describes the dossier: one that calls it by another
 * title is bad, other contradictions are noted and the first description holds.
 */
public final class RowReader {
    private static final List<SheetColumn> PLACE = List.of(SheetColumn.FOND, SheetColumn.CATALOGUE, SheetColumn.BOX);

    private final Map<DossierKey, Map<SheetColumn, String>> cellsByDossier = new HashMap<>();
    private final Map<DossierKey, DossierPart> described = new HashMap<>();
    private Map<SheetColumn, String> above = Map.of();
    private final Set<Integer> refused;

    /** @param refused numbers of the rows whose description of their dossier an earlier run saw refused */
    public RowReader(Set<Integer> refused) {
        this.refused = Set.copyOf(refused);
    }

    public RowReading read(SheetRow row) {
        var problems = new ArrayList<RowProblem>();
        var own = own(row);
        var dossier = dossier(own, problems);
        var document = new DocumentCells(row).read(problems);
        problems.sort(Comparator.comparing(p -> p.column().orElse(SheetColumn.ROW_NUMBER)));
        if (dossier.isEmpty() || document.path().isEmpty() || problems.stream().anyMatch(RowReader::isError))
            return new RowReading.Bad(
                    row.number(),
                    problems.stream().filter(RowReader::isError).toList(),
                    dossier.map(part -> described.getOrDefault(part.key(), part)),
                    document.metadata());
        var part = described.computeIfAbsent(dossier.get().key(), key -> dossier.get());
        if (refused.contains(row.number())) forget(part.key());
        var path = document.path().get();
        return new RowReading.Whole(
                new DocumentRow(row.number(), part, document.metadata(), document.ordinal(), path, problems));
    }

    /** The description was refused by the field rules: the next row that brings it may do better. */
    public void forget(DossierKey dossier) {
        described.remove(dossier);
    }

    private static boolean isError(RowProblem problem) {
        return problem.finding().severity() == Severity.ERROR;
    }

    private Optional<DossierPart> dossier(Map<SheetColumn, String> own, List<RowProblem> problems) {
        for (var column : PLACE) inherit(own, column, above);
        var same = isSameAsAbove(own);
        if (same) inherit(own, SheetColumn.NOTATION, above);
        if (same) inherit(own, SheetColumn.TITLE, above);
        var key = key(own);
        var known = cellsByDossier.getOrDefault(key, Map.of());
        contradiction(own, known, described.containsKey(key), problems);
        known.keySet().forEach(column -> inherit(own, column, known));
        above = own;
        cellsByDossier.put(key, described.containsKey(key) ? known : own);
        if (!own.containsKey(SheetColumn.TITLE)) {
            problems.add(RowProblem.error("INT-024", SheetColumn.TITLE, Map.of()));
            return Optional.empty();
        }
        return Optional.of(new DossierCells(own).read(key, problems));
    }

    /** Nothing, or only what does not name another dossier, stands in the dossier's cells. */
    private boolean isSameAsAbove(Map<SheetColumn, String> own) {
        Function<SheetColumn, Boolean> agrees = column ->
                !own.containsKey(column) || plain(own.get(column)).equals(plain(above.getOrDefault(column, "")));
        if (above.isEmpty() || !PLACE.stream().allMatch(agrees::apply)) return false;
        return own.containsKey(SheetColumn.NOTATION)
                ? agrees.apply(SheetColumn.NOTATION)
                : agrees.apply(SheetColumn.TITLE);
    }

    private static DossierKey key(Map<SheetColumn, String> cells) {
        return DossierKey.of(
                PLACE.stream().map(column -> cells.getOrDefault(column, "")).toList(),
                cells.getOrDefault(SheetColumn.NOTATION, ""),
                cells.getOrDefault(SheetColumn.TITLE, ""));
    }

    private static void contradiction(
            Map<SheetColumn, String> own,
            Map<SheetColumn, String> known,
            boolean isDescribed,
            List<RowProblem> problems) {
        if (!isDescribed) return;
        own.forEach((column, value) -> {
            var first = known.get(column);
            if (column == SheetColumn.ROW_NUMBER
                    || first == null
                    || plain(first).equals(plain(value))) return;
            var arguments = Map.of("value", value, "first", first);
            problems.add(
                    column == SheetColumn.TITLE
                            ? RowProblem.error("INT-027", column, arguments)
                            : RowProblem.warning("INT-028", column, arguments));
        });
    }

    private static void inherit(Map<SheetColumn, String> own, SheetColumn column, Map<SheetColumn, String> from) {
        if (from.containsKey(column)) own.putIfAbsent(column, from.get(column));
    }

    private static Map<SheetColumn, String> own(SheetRow row) {
        var cells = new EnumMap<SheetColumn, String>(SheetColumn.class);
        for (var column : SheetColumn.values())
            if (column.describesDossier() && !column.of(row).isBlank())
                cells.put(column, column.of(row).strip());
        return cells;
    }

    private static String plain(String text) {
        return SheetColumn.folded(text);
    }
}
