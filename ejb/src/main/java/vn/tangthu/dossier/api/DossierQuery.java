package vn.tangthu.dossier.api;

import java.time.LocalDate;
import java.util.Optional;
import vn.tangthu.organization.api.UnitId;

/**
 * What a list of dossiers is narrowed to, besides what the caller may see; newest first.
 *
 * @param text part of title, code or keywords; letter case and accents do not matter
 * @param submissionDueBy closed dossiers that are due for submission on or before this day
 * @param returned only those that the archive gave back and that were not submitted again
 */
public record DossierQuery(
        Optional<DossierState> state,
        Optional<Integer> year,
        Optional<UnitId> unit,
        Optional<String> text,
        Optional<LocalDate> submissionDueBy,
        boolean returned) {

    public static DossierQuery all() {
        return new DossierQuery(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    /** Those that the archive gave back. */
    public static DossierQuery givenBack() {
        return new DossierQuery(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), true);
    }

    public static DossierQuery in(DossierState state) {
        return new DossierQuery(
                Optional.of(state), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
    }
}
