package vn.tangthu.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import vn.tangthu.organization.api.PasswordRefusedException;
import vn.tangthu.web.security.PasswordChanges;

/** Change of one's own password. It ends all sessions of the account; the person logs in again with the new one. */
@Named
@RequestScoped
public class PasswordPage {
    @Inject
    PasswordChanges passwords;

    @Inject
    Feedback feedback;

    @Inject
    HttpServletRequest request;

    private final Entered entered = new Entered();

    public String change() throws ServletException {
        var next = entered.text("next");
        if (!next.equals(entered.text("again"))) return feedback.refuse("WEB-002");
        if (!feedback.attempt(() -> passwords.change(entered.text("current"), next)))
            return passwords.endedSession() ? "/login.xhtml?faces-redirect=true" : null;
        request.logout();
        request.getSession().invalidate();
        return "/login.xhtml?faces-redirect=true&changed=true";
    }

    public int getShortest() {
        return PasswordRefusedException.SHORTEST;
    }

    public Map<String, String> getForm() {
        return entered.fields();
    }
}
