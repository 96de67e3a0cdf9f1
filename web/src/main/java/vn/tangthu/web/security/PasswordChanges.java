package vn.tangthu.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import vn.tangthu.organization.api.OwnAccount;
import vn.tangthu.organization.api.PasswordRefusedException;

/**
 * Change of one's own password, by page or API. Whoever sits at somebody else's open session must not guess the present password
 * for ever: the fifth wrong one ends the session.
 */
@RequestScoped
public class PasswordChanges {
    private static final String WRONG_TRIES = PasswordChanges.class.getName();
    private static final int MOST_WRONG_TRIES = 5;

    @Inject
    OwnAccount account;

    @Inject
    HttpServletRequest request;

    /** @throws PasswordRefusedException the present password is wrong, or the new one breaks a rule */
    public void change(String current, String next) {
        try {
            account.changePassword(current, next);
        } catch (PasswordRefusedException e) {
            if (e.code().equals(PasswordRefusedException.Rule.CURRENT_IS_WRONG.code())) count();
            throw e;
        }
    }

    /** Whether the caller's session has just been ended. */
    public boolean endedSession() {
        return request.getSession(false) == null;
    }

    private void count() {
        var session = request.getSession(false);
        if (session == null) return;
        var tries = session.getAttribute(WRONG_TRIES) instanceof Integer before ? before + 1 : 1;
        if (tries >= MOST_WRONG_TRIES) session.invalidate();
        else session.setAttribute(WRONG_TRIES, tries);
    }
}
