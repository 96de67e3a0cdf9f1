package vn.tangthu.organization.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tangthu.audit.api.AuditEvent;
import vn.tangthu.organization.Samples;
import vn.tangthu.organization.api.AccessTokenRefusedException;
import vn.tangthu.organization.api.AccessTokenState;
import vn.tangthu.organization.api.AccessTokenView;
import vn.tangthu.organization.api.AccessTokens;
import vn.tangthu.organization.api.CreateAccessToken;
import vn.tangthu.organization.api.NewAccessToken;
import vn.tangthu.organization.api.StaffId;
import vn.tangthu.organization.api.UnknownEntryException;
import vn.tangthu.organization.domain.StaffAccount;
import vn.tangthu.platform.Caller;
import vn.tangthu.platform.MigratedDatabase;
import vn.tangthu.platform.Persistence;
import vn.tangthu.platform.Roles;
import vn.tangthu.platform.VietnamTime;

class AccessTokensTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final MigratedDatabase database = new MigratedDatabase();
    private final Persistence persistence = new Persistence(database);
    private final List<AuditEvent> trail = new ArrayList<>();
    private StaffAccount an;
    private StaffAccount binh;
    private LocalDate today = TODAY;
    private String caller = "an";

    @BeforeEach
    void twoAccounts() {
        persistence.runInTransaction(em -> {
            var agency = Samples.agency("H10.09", "000.00.09.H10");
            var unit = Samples.unit(agency);
            var agencies = new Agencies();
            agencies.database = em;
            agencies.add(agency);
            agencies.add(unit);
            an = Samples.staff("an", unit);
            binh = Samples.staff("binh", unit);
            for (var account : List.of(an, binh)) {
                account.assign(Set.of(account == an ? Roles.OFFICER : Roles.ADMINISTRATOR));
                account.takePassword("$2a$10$" + "x".repeat(53), Instant.EPOCH);
                accounts(em).add(account);
            }
        });
    }

    @AfterEach
    void close() {
        persistence.close();
        database.close();
    }

    @Test
    void tokenLetsItsOwnerInToTheEndOfItsLastDayAndIsKeptAsADigest() {
        var made = create(an, "Một cửa", Optional.empty());

        assertThat(made.token()).matches("tt_[A-Za-z0-9_-]{43}");
        assertThat(made.view().lastDay()).isEqualTo(TODAY.plusDays(90));
        assertThat(kept()).isEqualTo("[" + TokenText.digest(made.token()) + "]");
        assertThat(owner(made.token())).contains("an");
        assertThat(owner(made.token() + "x")).isEmpty();
        today = TODAY.plusDays(90);
        assertThat(owner(made.token())).contains("an");
        today = TODAY.plusDays(91);
        assertThat(owner(made.token())).isEmpty();
        assertThat(list(an)).extracting(AccessTokenView::state).containsExactly(AccessTokenState.EXPIRED);
        assertThat(trail).extracting(AuditEvent::action).containsExactly("ACCESS_TOKEN_CREATED");
        assertThat(trail.toString()).doesNotContain(made.token());
    }

    @Test
    void noTokenLastsLongerThanAYearOrEndedYesterday() {
        for (var day : List.of(TODAY.minusDays(1), TODAY.plusDays(AccessTokens.MOST_DAYS + 1)))
            assertThatExceptionOfType(AccessTokenRefusedException.class)
                    .isThrownBy(() -> create(an, "x", Optional.of(day)));
        for (var day : List.of(TODAY, TODAY.plusDays(AccessTokens.MOST_DAYS)))
            assertThat(create(an, "x", Optional.of(day)).view().lastDay()).isEqualTo(day);
    }

    @Test
    void revokedTokenLetsNobodyInAndTheOthersStay() {
        var first = create(an, "Một", Optional.empty());
        var second = create(an, "Hai", Optional.empty());
        in(em -> {
            bean(em).revoke(an.view().id(), first.view().id());
            bean(em).revoke(an.view().id(), first.view().id());
            return null;
        });

        assertThat(owner(first.token())).isEmpty();
        assertThat(owner(second.token())).contains("an");
        assertThat(trail)
                .extracting(AuditEvent::action)
                .containsExactly("ACCESS_TOKEN_CREATED", "ACCESS_TOKEN_CREATED", "ACCESS_TOKEN_REVOKED");
    }

    @Test
    void tokensEndWithTheAccountAndDoNotComeBackWithIt() {
        var made = create(an, "Một", Optional.empty());
        in(em -> {
            var account = accounts(em).require(an.view().id());
            account.deactivate();
            tokens(em).endAll(account, AccessTokenState.ACCOUNT_DEACTIVATED);
            account.activate();
            return null;
        });

        assertThat(owner(made.token())).isEmpty();
        assertThat(list(an)).extracting(AccessTokenView::state).containsExactly(AccessTokenState.ACCOUNT_DEACTIVATED);
        assertThat(trail).extracting(AuditEvent::action).contains("ACCESS_TOKEN_ENDED");
    }

    @Test
    void tokenOfAnInactiveAccountLetsNobodyIn() {
        var made = create(an, "Một", Optional.empty());
        in(em -> {
            accounts(em).require(an.view().id()).deactivate();
            return null;
        });

        assertThat(owner(made.token())).isEmpty();
    }

    @Test
    void onlyOwnersAndAdministratorsKeepTokens() {
        assertThatExceptionOfType(UnknownEntryException.class).isThrownBy(() -> create(binh, "x", Optional.empty()));
        assertThatExceptionOfType(UnknownEntryException.class).isThrownBy(() -> list(binh));
        caller = "binh";
        assertThat(create(an, "Dịch vụ", Optional.empty()).view().createdBy()).isEqualTo("binh");
    }

    @Test
    void tokenOfOneAccountIsNotRevokedThroughAnother() {
        var made = create(an, "Một", Optional.empty());
        caller = "binh";
        assertThatExceptionOfType(UnknownEntryException.class)
                .isThrownBy(() -> in(em -> {
                    bean(em).revoke(binh.view().id(), made.view().id());
                    return null;
                }));
    }

    @Test
    void anAccountHasSoManyActiveTokensAndNoMore() {
        for (var i = 0; i < AccessTokens.MOST_ACTIVE; i++) create(an, "x" + i, Optional.empty());

        assertThatExceptionOfType(AccessTokenRefusedException.class)
                .isThrownBy(() -> create(an, "thừa", Optional.empty()));
    }

    @Test
    void firstUseOfADayLeavesATrace() {
        var made = create(an, "Một", Optional.empty());
        for (var day : List.of(TODAY, TODAY, TODAY.plusDays(1))) {
            today = day;
            in(em -> {
                login(em).noteUse(made.token());
                return null;
            });
        }

        assertThat(trail)
                .extracting(AuditEvent::action)
                .containsExactly("ACCESS_TOKEN_CREATED", "ACCESS_TOKEN_USED", "ACCESS_TOKEN_USED");
        assertThat(list(an)).extracting(AccessTokenView::lastUsedOn).containsExactly(Optional.of(TODAY.plusDays(1)));
    }

    private NewAccessToken create(StaffAccount owner, String name, Optional<LocalDate> lastDay) {
        return in(em -> bean(em).create(idOf(owner), new CreateAccessToken(name, lastDay)));
    }

    private List<AccessTokenView> list(StaffAccount owner) {
        return in(em -> bean(em).list(idOf(owner)));
    }

    private Optional<String> owner(String token) {
        return in(em -> login(em).owner(token));
    }

    private String kept() {
        return in(em -> em.createNativeQuery("select digest from access_token")
                .getResultList()
                .toString());
    }

    private static StaffId idOf(StaffAccount account) {
        return account.view().id();
    }

    private <T> T in(Function<EntityManager, T> work) {
        return persistence.inTransaction(work::apply);
    }

    private AccessTokensBean bean(EntityManager em) {
        var bean = new AccessTokensBean();
        bean.accounts = accounts(em);
        bean.tokens = tokens(em);
        bean.traces = traces();
        bean.clock = clock();
        bean.caller = new Caller() {
            @Override
            public String name() {
                return caller;
            }

            @Override
            public String address() {
                return "-";
            }

            @Override
            public boolean hasRole(String role) {
                return caller.equals("binh") && role.equals(Roles.ADMINISTRATOR);
            }
        };
        return bean;
    }

    private AccessTokenLoginBean login(EntityManager em) {
        var login = new AccessTokenLoginBean();
        login.tokens = tokens(em);
        login.traces = traces();
        return login;
    }

    private KeptTokens tokens(EntityManager em) {
        var tokens = new KeptTokens();
        tokens.database = em;
        tokens.traces = traces();
        tokens.clock = clock();
        return tokens;
    }

    private StaffTraces traces() {
        var traces = new StaffTraces();
        traces.audit = trail::add;
        return traces;
    }

    private Clock clock() {
        return Clock.fixed(today.atTime(23, 30).atZone(VietnamTime.ZONE).toInstant(), VietnamTime.ZONE);
    }

    private static StaffAccounts accounts(EntityManager em) {
        var accounts = new StaffAccounts();
        accounts.database = em;
        return accounts;
    }
}
