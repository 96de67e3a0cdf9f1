package vn.tangthu.organization.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.organization.api.AlreadyTakenException;
import vn.tangthu.organization.api.Designation;
import vn.tangthu.organization.api.UnitId;
import vn.tangthu.organization.api.UnitView;
import vn.tangthu.organization.api.UnknownAgencyException;
import vn.tangthu.organization.api.UnknownEntryException;
import vn.tangthu.organization.domain.Agency;
import vn.tangthu.organization.domain.Province;
import vn.tangthu.organization.domain.Unit;

/** Provinces, agencies and units in the database. */
@ApplicationScoped
public class Agencies {
    @PersistenceContext
    EntityManager database;

    void add(Province province) {
        if (count(
                        "select count(p) from Province p where p.code = ?1",
                        province.view().code())
                > 0) throw new AlreadyTakenException("code", province.view().code());
        database.persist(province);
    }

    List<Province> provinces() {
        return database.createQuery("select p from Province p order by p.code", Province.class)
                .getResultList();
    }

    void add(Agency agency) {
        database.persist(agency);
    }

    /** @throws AlreadyTakenException when another agency has one of the codes now */
    void requireFree(Designation designation, AgencyId of) {
        var code = designation.code().value();
        if (count("select count(a) from Agency a where a.code = ?1 and a.id <> ?2", code, of.value()) > 0)
            throw new AlreadyTakenException("code", code);
        designation.formerCode().ifPresent(former -> {
            var query = "select count(a) from Agency a where a.formerCode = ?1 and a.id <> ?2";
            if (count(query, former.value(), of.value()) > 0)
                throw new AlreadyTakenException("formerCode", former.value());
        });
    }

    Agency require(AgencyId id) {
        return Optional.ofNullable(database.find(Agency.class, id.value()))
                .orElseThrow(() -> new UnknownAgencyException(id));
    }

    /** By the code in force first, then by one it had. */
    Optional<Agency> findByCode(String code) {
        var current = "select a from Agency a where a.code = :code or a.formerCode = :code order by a.id";
        var past =
                "select a from Agency a join a.past p where p.code = :code or p.formerCode = :code order by p.to desc";
        return first(current, code).or(() -> first(past, code));
    }

    private Optional<Agency> first(String query, String code) {
        return database.createQuery(query, Agency.class)
                .setParameter("code", code)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<Agency> all() {
        return database.createQuery("select a from Agency a order by a.code", Agency.class)
                .getResultList();
    }

    boolean isEmpty() {
        return count("select count(a) from Agency a") == 0;
    }

    void add(Unit unit) {
        requireFree(unit.view().abbreviation(), unit.view());
        database.persist(unit);
    }

    /** @throws AlreadyTakenException when another unit of the agency has the abbreviation now */
    void requireFree(String abbreviation, UnitView of) {
        var query = "select count(u) from Unit u where u.agency.id = ?1 and u.abbreviation = ?2 and u.id <> ?3";
        if (count(query, of.agency().value(), abbreviation, of.id().value()) > 0)
            throw new AlreadyTakenException("abbreviation", abbreviation);
    }

    /** @throws UnknownEntryException when the agency has no such unit */
    Unit requireUnit(AgencyId agency, UnitId id) {
        return Optional.of(requireUnit(id))
                .filter(unit -> unit.agency().id().equals(agency))
                .orElseThrow(() -> new UnknownEntryException("unit", id.value()));
    }

    Unit requireUnit(UnitId id) {
        return Optional.ofNullable(database.find(Unit.class, id.value()))
                .orElseThrow(() -> new UnknownEntryException("unit", id.value()));
    }

    List<Unit> units(AgencyId agency) {
        return database.createQuery(
                        "select u from Unit u join fetch u.agency where u.agency.id = :agency order by u.name, u.id",
                        Unit.class)
                .setParameter("agency", agency.value())
                .getResultList();
    }

    private long count(String query, Object... values) {
        var counting = database.createQuery(query, Long.class);
        for (var i = 0; i < values.length; i++) counting.setParameter(i + 1, values[i]);
        return counting.getSingleResult();
    }
}
