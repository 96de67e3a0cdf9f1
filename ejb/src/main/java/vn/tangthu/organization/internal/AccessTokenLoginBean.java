package vn.tangthu.organization.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import vn.tangthu.organization.api.AccessTokenLogin;

/** Looks up tokens that strangers show. */
@Stateless
@PermitAll
public class AccessTokenLoginBean implements AccessTokenLogin {
    @Inject
    KeptTokens tokens;

    @Inject
    StaffTraces traces;

    @Override
    public Optional<String> owner(String token) {
        return tokens.ownerOf(TokenText.digest(token));
    }

    @Override
    public void noteUse(String token) {
        tokens.firstUseOfTheDay(TokenText.digest(token))
                .ifPresent(used -> traces.record("ACCESS_TOKEN_USED", used.owner(), Map.of("token", used.name())));
    }
}
