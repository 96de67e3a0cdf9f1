package vn.tangthu.organization.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.tangthu.organization.Samples.designation;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tangthu.organization.Samples;
import vn.tangthu.organization.api.AgencyView;
import vn.tangthu.organization.api.AlreadyTakenException;
import vn.tangthu.organization.api.CreateUnit;
import vn.tangthu.organization.api.RenameUnit;
import vn.tangthu.organization.api.StaffView;
import vn.tangthu.organization.api.UnitChangeException;
import vn.tangthu.organization.api.UnitDetails.PastName;
import vn.tangthu.organization.api.UnitId;
import vn.tangthu.organization.api.UnknownEntryException;
import vn.tangthu.organization.domain.Agency;
import vn.tangthu.organization.domain.StaffAccount;
import vn.tangthu.organization.domain.Unit;
import vn.tangthu.platform.Ids;
import vn.tangthu.platform.MigratedDatabase;
import vn.tangthu.platform.PageRequest;
import vn.tangthu.platform.Persistence;
import vn.tangthu.platform.Roles;

class OrganizationStoreTest {
    private static final LocalDate MERGED = LocalDate.of(2025, 7, 1);

    private final MigratedDatabase database = new MigratedDatabase();
    private final Persistence persistence = new Persistence(database);
    private final Agency snv = Samples.agency("H10.09", "000.00.09.H10");
    private final Agency skhcn = Samples.agency("H10.08", "000.00.08.H10");
    private final Unit office = Samples.unit(snv);

    @BeforeEach
    void twoAgencies() {
        persistence.runInTransaction(em -> {
            agencies(em).add(snv);
            agencies(em).add(skhcn);
            agencies(em).add(office);
            add(em, "vanthu", office, Set.of(Roles.RECORDS_CLERK, Roles.OFFICER));
        });
    }

    @AfterEach
    void close() {
        persistence.close();
        database.close();
    }

    private static Agencies agencies(EntityManager em) {
        var agencies = new Agencies();
        agencies.database = em;
        return agencies;
    }

    private static StaffAccounts accounts(EntityManager em) {
        var accounts = new StaffAccounts();
        accounts.database = em;
        return accounts;
    }

    private static StaffAccount add(EntityManager em, String username, Unit unit, Set<String> roles) {
        var account = Samples.staff(username, unit);
        account.assign(roles);
        account.takePassword("$2a$10$" + "x".repeat(53), Instant.parse("2026-11-21T03:04:05Z"));
        accounts(em).add(account);
        return account;
    }

    @Test
    void agencyIsFoundByItsCodeInEitherFormAlsoAfterItChanged() {
        var next = designation("H19.09", "000.00.09.H19", "Sở Nội vụ tỉnh Đồng Nai");
        persistence.runInTransaction(em -> agencies(em).require(snv.id()).redesignate(next, LocalDate.of(2025, 7, 1)));

        for (var code : List.of("H10.09", "000.00.09.H10", "H19.09", "000.00.09.H19"))
            assertThat(byCode(code).map(AgencyView::id)).contains(snv.id());
        assertThat(byCode("H10.08").map(AgencyView::id)).contains(skhcn.id());
        assertThat(byCode("H99")).isEmpty();
        var designations =
                persistence.inTransaction(em -> agencies(em).require(snv.id()).designations());
        assertThat(designations).hasSize(2);
    }

    private Optional<AgencyView> byCode(String code) {
        return persistence.inTransaction(em -> agencies(em).findByCode(code).map(Agency::view));
    }

    @Test
    void codesAndAbbreviationsInUseAreRefused() {
        persistence.runInTransaction(em -> {
            var agencies = agencies(em);
            agencies.requireFree(designation("H10.09", "000.00.09.H10", "Sở Nội vụ"), snv.id());
            assertThatExceptionOfType(AlreadyTakenException.class)
                    .isThrownBy(() -> agencies.requireFree(designation("H10.09", "000.00.77.H10", "X"), skhcn.id()));
            assertThatExceptionOfType(AlreadyTakenException.class)
                    .isThrownBy(() -> agencies.requireFree(designation("H10.77", "000.00.09.H10", "X"), skhcn.id()));
            var again = new Unit(new UnitId(Ids.next()), snv, new CreateUnit(snv.id(), "Văn phòng 2", "VP"));
            assertThatExceptionOfType(AlreadyTakenException.class).isThrownBy(() -> agencies.add(again));
            assertThatExceptionOfType(AlreadyTakenException.class)
                    .isThrownBy(() -> add(em, "vanthu", office, Set.of()));
        });
    }

    @Test
    void unitKeepsTheNamesItHad() {
        persistence.runInTransaction(em -> {
            var unit = agencies(em).requireUnit(snv.id(), office.view().id());
            unit.rename(renamed("Văn phòng", "VPS", MERGED));
            unit.rename(renamed("Văn phòng tổng hợp", "VPTH", MERGED.plusYears(1)));
        });

        persistence.runInTransaction(em -> {
            var details = agencies(em).units(snv.id()).get(0).details();
            assertThat(details.unit().name()).isEqualTo("Văn phòng tổng hợp");
            assertThat(details.since()).contains(MERGED.plusYears(1));
            assertThat(details.past())
                    .containsExactly(
                            new PastName(Optional.of(MERGED), MERGED.plusYears(1), "Văn phòng", "VPS"),
                            new PastName(Optional.empty(), MERGED, "Văn phòng Sở", "VP"));
        });
    }

    @Test
    void unitIsRenamedOnlyFromALaterDayUnderAFreeAbbreviationAndByItsAgency() {
        persistence.runInTransaction(em -> {
            var agencies = agencies(em);
            agencies.add(new Unit(new UnitId(Ids.next()), snv, new CreateUnit(snv.id(), "Thanh tra Sở", "TTS")));
            var unit = agencies.requireUnit(snv.id(), office.view().id());
            unit.rename(renamed("Văn phòng", "VPS", MERGED));

            assertThatExceptionOfType(UnitChangeException.class)
                    .isThrownBy(() -> unit.rename(renamed("Văn phòng Hai", "VPH", MERGED)));
            assertThatExceptionOfType(AlreadyTakenException.class)
                    .isThrownBy(() -> agencies.requireFree("TTS", unit.view()));
            agencies.requireFree("VPS", unit.view());
            assertThatExceptionOfType(UnknownEntryException.class)
                    .isThrownBy(
                            () -> agencies.requireUnit(skhcn.id(), office.view().id()));
        });
    }

    private RenameUnit renamed(String name, String abbreviation, LocalDate from) {
        return new RenameUnit(snv.id(), office.view().id(), name, abbreviation, from);
    }

    @Test
    void peopleOfAListAreFoundInOneQueryAlsoThoseWhoHaveLeft() {
        persistence.runInTransaction(em -> {
            add(em, "an.nguyen", office, Set.of(Roles.OFFICER));
            add(em, "binh.le", office, Set.of(Roles.OFFICER)).deactivate();
        });
        persistence.runInTransaction(em -> {
            var statistics = em.unwrap(Session.class).getSessionFactory().getStatistics();
            statistics.setStatisticsEnabled(true);
            statistics.clear();

            var views = accounts(em).list(Set.of("an.nguyen", "binh.le", "khong.co")).stream()
                    .map(StaffAccount::view)
                    .toList();

            assertThat(statistics.getPrepareStatementCount()).isEqualTo(1);
            assertThat(views).extracting(StaffView::username).containsExactly("an.nguyen", "binh.le");
            assertThat(views).extracting(v -> v.unit().name()).containsOnly("Văn phòng Sở");
        });
    }

    @Test
    void callerIsFoundWithUnitAgencyAndRolesInOneQuery() {
        persistence.runInTransaction(em -> {
            var statistics = em.unwrap(Session.class).getSessionFactory().getStatistics();
            statistics.setStatisticsEnabled(true);
            statistics.clear();

            var seen = accounts(em).findActive("vanthu").orElseThrow().view();

            assertThat(statistics.getPrepareStatementCount()).isEqualTo(1);
            assertThat(seen.roles()).containsExactlyInAnyOrder(Roles.RECORDS_CLERK, Roles.OFFICER);
            assertThat(seen.agency()).isEqualTo(snv.view());
            assertThat(seen.unit()).isEqualTo(office.view());
        });
    }

    @Test
    void deactivatedAccountIsNobody() {
        persistence.runInTransaction(
                em -> accounts(em).findActive("vanthu").orElseThrow().deactivate());

        assertThat(persistence.<Boolean>inTransaction(
                        em -> accounts(em).findActive("vanthu").isPresent()))
                .isFalse();
    }

    @Test
    void everyChangeOfAnAccountMovesItsVersion() {
        var versions = new ArrayList<Long>();
        persistence.runInTransaction(em -> versions.add(change(em, StaffAccount::deactivate)));
        persistence.runInTransaction(em -> versions.add(change(em, a -> a.assign(Set.of(Roles.OFFICER)))));
        persistence.runInTransaction(em -> versions.add(change(em, a -> a.takePassword("$2a$", Instant.EPOCH))));

        assertThat(versions).containsExactly(1L, 2L, 3L);
    }

    private long change(EntityManager em, Consumer<StaffAccount> change) {
        var account = em.createQuery("select s from StaffAccount s where s.username = 'vanthu'", StaffAccount.class)
                .getSingleResult();
        change.accept(account);
        em.flush();
        return account.version();
    }

    @Test
    void lastAdministratorIsKnown() {
        var first = persistence.inTransaction(em -> add(em, "quantri", office, Set.of(Roles.ADMINISTRATOR)));
        assertThat(hasAnother(first)).isFalse();

        var second = persistence.inTransaction(
                em -> add(em, "quantri2", office, Set.of(Roles.ADMINISTRATOR, Roles.OFFICER)));
        assertThat(hasAnother(first)).isTrue();

        persistence.runInTransaction(em -> em.merge(second).deactivate());
        assertThat(hasAnother(first)).isFalse();
    }

    private boolean hasAnother(StaffAccount account) {
        return persistence.inTransaction(em -> {
            accounts(em).lockAdministrators();
            return accounts(em).hasAdministratorBeside(em.merge(account));
        });
    }

    @Test
    void accountsAreListedByNamePageByPage() {
        var other = Samples.unit(skhcn);
        persistence.runInTransaction(em -> {
            agencies(em).add(other);
            for (var name : List.of("an.nguyen", "binh.le", "chi.tran")) add(em, name, other, Set.of(Roles.OFFICER));
        });

        persistence.runInTransaction(em -> {
            var accounts = accounts(em);
            assertThat(accounts.list(Optional.empty(), PageRequest.first(2)))
                    .extracting(StaffAccount::username)
                    .containsExactly("an.nguyen", "binh.le", "chi.tran");
            assertThat(accounts.list(Optional.empty(), new PageRequest(Optional.of("binh.le"), 2)))
                    .extracting(StaffAccount::username)
                    .containsExactly("chi.tran", "vanthu");
            assertThat(accounts.list(Optional.of(snv.id()), PageRequest.first(2)))
                    .extracting(StaffAccount::username)
                    .containsExactly("vanthu");
        });
    }
}
