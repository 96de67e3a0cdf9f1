package vn.tangthu.web.pages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tangthu.organization.api.CreateStaff;
import vn.tangthu.organization.api.StaffAdministration;
import vn.tangthu.organization.api.StaffId;
import vn.tangthu.platform.PageRequest;

/** Entering a member of staff with an account. */
@Named
@RequestScoped
public class NewAccountPage {
    @Inject
    StaffAdministration administration;

    @Inject
    Feedback feedback;

    private final Entered entered = new Entered();
    private String[] roles = {};

    @PostConstruct
    void restore() {
        if (feedback.isPosted()) load();
    }

    /** Whoever may not see accounts may not make one: the page is refused before anything is typed. */
    public void load() {
        feedback.load(() -> administration.list(Optional.empty(), PageRequest.first(1)));
    }

    public String create() {
        var made = new StaffId[1];
        var done = feedback.attempt(() -> made[0] = administration.create(new CreateStaff(
                entered.text("username"), entered.text("password"), AccountPage.entry(entered), Set.of(roles))));
        if (!done) return null;
        feedback.done("account.created", Map.of("username", entered.text("username")));
        return "/account.xhtml?faces-redirect=true&id=" + made[0].value();
    }

    public Map<String, String> getForm() {
        return entered.fields();
    }

    public String[] getRoles() {
        return roles;
    }

    public void setRoles(String[] roles) {
        this.roles = roles;
    }
}
