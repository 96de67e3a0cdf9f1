package vn.tangthu.organization.internal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import vn.tangthu.organization.api.AccessTokenId;
import vn.tangthu.organization.api.AccessTokenRefusedException;
import vn.tangthu.organization.api.AccessTokenState;
import vn.tangthu.organization.api.AccessTokenView;
import vn.tangthu.organization.api.AccessTokens;
import vn.tangthu.organization.api.CreateAccessToken;
import vn.tangthu.organization.api.NewAccessToken;
import vn.tangthu.organization.api.StaffId;
import vn.tangthu.organization.api.UnknownEntryException;
import vn.tangthu.organization.domain.AccessToken;
import vn.tangthu.organization.domain.StaffAccount;
import vn.tangthu.platform.Caller;
import vn.tangthu.platform.Ids;
import vn.tangthu.platform.Roles;

/** Access tokens, for their owner and for the administrator. */
@Stateless
@RolesAllowed({
    Roles.RECORDS_CLERK,
    Roles.OFFICER,
    Roles.LEADER,
    Roles.ARCHIVIST,
    Roles.HOME_AFFAIRS,
    Roles.ADMINISTRATOR
})
public class AccessTokensBean implements AccessTokens {
    @Inject
    StaffAccounts accounts;

    @Inject
    KeptTokens tokens;

    @Inject
    StaffTraces traces;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Override
    public NewAccessToken create(StaffId owner, CreateAccessToken command) {
        var account = keptByCaller(owner);
        if (!account.isActive()) throw new UnknownEntryException("staff", owner.value());
        var today = tokens.today();
        var latest = today.plusDays(MOST_DAYS);
        var lastDay = command.lastDay().orElse(today.plusDays(USUAL_DAYS));
        if (lastDay.isBefore(today) || lastDay.isAfter(latest))
            throw AccessTokenRefusedException.lastDay(lastDay, latest);
        if (tokens.active(account).size() >= MOST_ACTIVE) throw AccessTokenRefusedException.tooMany(account.username());
        var text = TokenText.next();
        var token = new AccessToken(new AccessTokenId(Ids.next()), account, command.name(), TokenText.digest(text))
                .made(caller.name(), clock.instant(), lastDay);
        tokens.add(token);
        traces.record("ACCESS_TOKEN_CREATED", account, Map.of("token", token.name(), "lastDay", lastDay.toString()));
        return new NewAccessToken(token.view(today), text);
    }

    @Override
    public List<AccessTokenView> list(StaffId owner) {
        var today = tokens.today();
        return tokens.of(keptByCaller(owner)).stream().map(t -> t.view(today)).toList();
    }

    @Override
    public void revoke(StaffId owner, AccessTokenId id) {
        var account = keptByCaller(owner);
        var token = tokens.require(account, id);
        if (token.state(tokens.today()) != AccessTokenState.ACTIVE) return;
        token.end(AccessTokenState.REVOKED, clock.instant());
        traces.record("ACCESS_TOKEN_REVOKED", account, Map.of("token", token.name()));
    }

    /** Whose tokens the caller does not keep, is not there for him. */
    private StaffAccount keptByCaller(StaffId owner) {
        var account = accounts.require(owner);
        if (!account.username().equals(caller.name()) && !caller.hasRole(Roles.ADMINISTRATOR))
            throw new UnknownEntryException("staff", owner.value());
        return account;
    }
}
