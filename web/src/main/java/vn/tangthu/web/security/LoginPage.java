package vn.tangthu.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import vn.tangthu.web.messages.Messages;

/** Texts and state of the login page, which is shown before anything is known of the user. */
@Named("loginPage")
@RequestScoped
public class LoginPage {
    @Inject
    HttpServletRequest request;

    public String text(String key) {
        return Messages.text(locale(), "login." + key, Map.of());
    }

    public String getLanguage() {
        return locale().getLanguage();
    }

    /** Vietnamese unless English is asked for: many browsers of Vietnamese offices say English without anybody having chosen it. */
    private Locale locale() {
        return "en".equals(request.getParameter("lang")) ? Locale.ENGLISH : Messages.VIETNAMESE;
    }

    public boolean isFailed() {
        return request.getParameter("failed") != null;
    }

    /** Whether the person has just changed the password and is to use the new one. */
    public boolean isChanged() {
        return request.getParameter("changed") != null && !isFailed();
    }

    /** The name is kept after a failure, the password never. */
    public String getUsername() {
        var name = request.getParameter("j_username");
        return name == null ? "" : name;
    }
}
