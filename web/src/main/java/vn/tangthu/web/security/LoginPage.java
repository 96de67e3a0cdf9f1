package vn.tangthu.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import vn.tangthu.web.messages.Messages;

/** Texts and state of the login page, which is shown before anything is known of the user. */
@Named("loginPage")
@RequestScoped
public class LoginPage {
    @Inject
    HttpServletRequest request;

    public String text(String key) {
        return Messages.text(Messages.locale(request), "login." + key, Map.of());
    }

    public String getLanguage() {
        return Messages.locale(request).getLanguage();
    }

    public boolean isFailed() {
        return request.getParameter("failed") != null;
    }

    /** The name is kept after a failure, the password never. */
    public String getUsername() {
        var name = request.getParameter("j_username");
        return name == null ? "" : name;
    }
}
