package vn.tangthu.archive.internal;

import jakarta.persistence.TypedQuery;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.organization.api.UnitId;
import vn.tangthu.organization.api.Visibility;

/** The caller's visibility as a condition of a query on rows with {@code agency} and {@code unit}. */
record Scope(Visibility visibility) {

    /**
     * @param alias alias of the entity
     * @param inArchive condition under which the archive holds the records
     */
    String condition(String alias, String inArchive) {
        return switch (visibility.scope()) {
            case NONE -> "1 = 0";
            case UNIT -> alias + ".unit = :unit";
            case AGENCY -> alias + ".agency = :agency";
            case SUBMITTED_EVERYWHERE -> inArchive;
            case SYSTEM -> "1 = 1";
        };
    }

    /** Column of the condition as head of an order: H2 uses an index for the order only when it is named from its first column on. */
    String order(String alias) {
        return switch (visibility.scope()) {
            case UNIT -> alias + ".unit, ";
            case AGENCY -> alias + ".agency, ";
            case NONE, SUBMITTED_EVERYWHERE, SYSTEM -> "";
        };
    }

    <T> TypedQuery<T> narrow(TypedQuery<T> query) {
        switch (visibility.scope()) {
            case UNIT ->
                query.setParameter("unit", visibility.unit().map(UnitId::value).orElseThrow());
            case AGENCY ->
                query.setParameter(
                        "agency", visibility.agency().map(AgencyId::value).orElseThrow());
            default -> {}
        }
        return query;
    }
}
