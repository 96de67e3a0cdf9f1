package vn.tangthu.organization.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.organization.api.AlreadyTakenException;
import vn.tangthu.organization.api.StaffId;
import vn.tangthu.organization.api.UnknownEntryException;
import vn.tangthu.organization.domain.StaffAccount;
import vn.tangthu.platform.PageRequest;
import vn.tangthu.platform.Roles;

/** Accounts in the database. */
@ApplicationScoped
public class StaffAccounts {
    private static final String WITH_ALL =
            "select s from StaffAccount s join fetch s.unit join fetch s.unit.agency left join fetch s.roles where ";

    @PersistenceContext
    EntityManager database;

    void add(StaffAccount account) {
        if (find(account.username()).isPresent()) throw new AlreadyTakenException("username", account.username());
        database.persist(account);
    }

    /** Account, unit, agency and roles in one query: it runs on every request. */
    Optional<StaffAccount> findActive(String username) {
        return one(WITH_ALL + "s.active = true and s.username = :value", username);
    }

    private Optional<StaffAccount> find(String username) {
        return one(WITH_ALL + "s.username = :value", username);
    }

    StaffAccount require(StaffId id) {
        return one(WITH_ALL + "s.id = :value", id.value())
                .orElseThrow(() -> new UnknownEntryException("staff", id.value()));
    }

    private Optional<StaffAccount> one(String query, Object value) {
        return database.createQuery(query, StaffAccount.class)
                .setParameter("value", value)
                .getResultStream()
                .findFirst();
    }

    /** Locks the active administrators, in one order, so that two of them cannot remove each other at once. */
    void lockAdministrators() {
        database.createQuery(
                        "select s from StaffAccount s where s.active = true and :role member of s.roles order by s.id",
                        StaffAccount.class)
                .setParameter("role", Roles.ADMINISTRATOR)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** To be asked in a statement of its own after {@link #lockAdministrators}: it sees what others have committed by then. */
    boolean hasAdministratorBeside(StaffAccount account) {
        return database.createQuery(
                                "select count(s) from StaffAccount s where s.active = true and :role member of s.roles"
                                        + " and s <> :account",
                                Long.class)
                        .setParameter("role", Roles.ADMINISTRATOR)
                        .setParameter("account", account)
                        .getSingleResult()
                > 0;
    }

    /** In the order of login names; one more than asked, to tell whether there is a next page. */
    List<StaffAccount> list(Optional<AgencyId> agency, PageRequest page) {
        var names = database.createQuery(
                        "select s.username from StaffAccount s where s.username > :after"
                                + (agency.isPresent() ? " and s.unit.agency.id = :agency" : "")
                                + " order by s.username",
                        String.class)
                .setParameter("after", page.after().orElse(""))
                .setMaxResults(page.size() + 1);
        agency.ifPresent(a -> names.setParameter("agency", a.value()));
        return list(names.getResultList());
    }

    List<StaffAccount> list(Collection<String> usernames) {
        if (usernames.isEmpty()) return List.of();
        return database.createQuery(WITH_ALL + "s.username in :names order by s.username", StaffAccount.class)
                .setParameter("names", usernames)
                .getResultList();
    }
}
