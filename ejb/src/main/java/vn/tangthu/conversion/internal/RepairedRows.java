package vn.tangthu.conversion.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tangthu.conversion.api.InvalidRepairGroupException;
import vn.tangthu.conversion.api.RepairGrouping;
import vn.tangthu.conversion.api.RepairTally;
import vn.tangthu.conversion.domain.LegacyRepair;
import vn.tangthu.document.api.ComponentId;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.DocumentView;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.platform.Ids;
import vn.tangthu.platform.PageRequest;

/** Rows of what was repaired of files; only inside a transaction. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class RepairedRows {
    @PersistenceContext
    EntityManager database;

    /** What a document had is forgotten: its renditions are made anew. */
    public void forget(DocumentId document) {
        database.createQuery("delete from LegacyRepair r where r.document = :document")
                .setParameter("document", document.value())
                .executeUpdate();
    }

    /** What one file had is forgotten. */
    public void forget(DocumentId document, ComponentId component) {
        database.createQuery("delete from LegacyRepair r where r.document = :document and r.component = :component")
                .setParameter("document", document.value())
                .setParameter("component", component.value())
                .executeUpdate();
    }

    public void note(DocumentView document, FoundInFile found) {
        found.findings().stream()
                .filter(LegacyRepair::isTold)
                .forEach(told -> database.persist(new LegacyRepair(Ids.next(), document, found.component(), told)));
    }

    static boolean tellsRepair(FoundInFile found) {
        return found.findings().stream().anyMatch(LegacyRepair::isTold);
    }

    /** The description of a document was corrected. */
    public void follow(DocumentView document) {
        database.createQuery("update LegacyRepair r set r.year = :year where r.document = :document")
                .setParameter("year", LegacyRepair.year(document))
                .setParameter("document", document.id().value())
                .executeUpdate();
    }

    /** @param agency whose files are counted; empty for all */
    public List<RepairTally> tallies(Optional<AgencyId> agency, RepairGrouping by) {
        var group = "r." + column(by);
        var query = database.createQuery(
                "select " + group + ", count(distinct r.document), count(r.id), sum(r.letters) from LegacyRepair r"
                        + (agency.isPresent() ? " where r.agency = :agency" : "") + " group by " + group,
                Object[].class);
        agency.ifPresent(id -> query.setParameter("agency", id.value()));
        return query.getResultStream()
                .map(row -> new RepairTally(String.valueOf(row[0]), number(row[1]), number(row[2]), number(row[3])))
                .toList();
    }

    /** One row more than asked for, when there are more. */
    public List<LegacyRepair> rows(Optional<AgencyId> agency, RepairGrouping by, String group, PageRequest page) {
        var value = value(by, group);
        var after = page.afterId();
        var query = database.createQuery(
                "select r from LegacyRepair r where r." + column(by) + " = :group"
                        + (agency.isPresent() ? " and r.agency = :agency" : "")
                        + (after.isPresent() ? " and r.id < :after" : "") + " order by r.id desc",
                LegacyRepair.class);
        agency.ifPresent(id -> query.setParameter("agency", id.value()));
        after.ifPresent(id -> query.setParameter("after", id));
        return query.setParameter("group", value).setMaxResults(page.size() + 1).getResultList();
    }

    private static Object value(RepairGrouping by, String group) {
        try {
            return switch (by) {
                case ENCODING -> group;
                case YEAR -> Integer.valueOf(group);
                case UNIT -> UUID.fromString(group);
            };
        } catch (IllegalArgumentException e) {
            throw new InvalidRepairGroupException(by, group);
        }
    }

    private static String column(RepairGrouping by) {
        return switch (by) {
            case ENCODING -> "encodings";
            case YEAR -> "year";
            case UNIT -> "unit";
        };
    }

    private static long number(Object sum) {
        return ((Number) sum).longValue();
    }
}
