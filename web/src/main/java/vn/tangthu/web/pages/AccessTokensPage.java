package vn.tangthu.web.pages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tangthu.organization.api.AccessTokenId;
import vn.tangthu.organization.api.AccessTokenState;
import vn.tangthu.organization.api.AccessTokenView;
import vn.tangthu.organization.api.AccessTokens;
import vn.tangthu.organization.api.CreateAccessToken;
import vn.tangthu.organization.api.NewAccessToken;
import vn.tangthu.organization.api.OrganizationDirectory;
import vn.tangthu.organization.api.StaffId;
import vn.tangthu.platform.VietnamTime;

/** Access tokens of an account, shown with it: one's own, or for the administrator those of the account whose page it is. */
@Named
@RequestScoped
public class AccessTokensPage {
    private static final String ACCOUNT = "/account.xhtml";
    private static final String SHOWN_ONCE = "tangthu.access-token";

    @Inject
    AccessTokens tokens;

    @Inject
    OrganizationDirectory directory;

    @Inject
    Feedback feedback;

    @Inject
    Clock clock;

    private final Entered entered = new Entered();
    private Optional<String> account = Optional.empty();

    @PostConstruct
    void restore() {
        var faces = FacesContext.getCurrentInstance();
        account = Optional.of(faces.getViewRoot().getViewId())
                .filter(ACCOUNT::equals)
                .map(view -> faces.getExternalContext().getRequestParameterMap().get("id"));
        entered.put("lastDay", today().plusDays(AccessTokens.USUAL_DAYS).toString());
    }

    public List<AccessTokenView> getRows() {
        return tokens.list(owner());
    }

    public String create() {
        var made = new NewAccessToken[1];
        if (!feedback.attempt(() ->
                made[0] = tokens.create(owner(), new CreateAccessToken(entered.text("name"), entered.day("lastDay")))))
            return null;
        flash().put(SHOWN_ONCE, made[0].token());
        return here();
    }

    /** The token is named by the form: the rows may have become others since it was shown. */
    public String revoke() {
        var token = feedback.posted("token").orElse("");
        if (!feedback.attempt(() -> tokens.revoke(owner(), new AccessTokenId(Addressed.id(token))))) return null;
        feedback.done("accessToken.revoked", Map.of());
        return here();
    }

    private String here() {
        return account.map(id -> ACCOUNT + "?faces-redirect=true&id=" + id)
                .orElse("/password.xhtml?faces-redirect=true");
    }

    /** Where the forms are sent. */
    public String getAddress() {
        return account.map(id -> "account.xhtml?id=" + id).orElse("password.xhtml");
    }

    private StaffId owner() {
        return account.map(id -> new StaffId(Addressed.id(id)))
                .orElseGet(() -> directory.requireCurrentStaff().id());
    }

    /** The token just made: on the one page after its making, never again. */
    public String getMade() {
        return (String) flash().get(SHOWN_ONCE);
    }

    public boolean isActive(AccessTokenView row) {
        return row.state() == AccessTokenState.ACTIVE;
    }

    public LocalDate getToday() {
        return today();
    }

    public LocalDate getLatest() {
        return today().plusDays(AccessTokens.MOST_DAYS);
    }

    public Map<String, String> getForm() {
        return entered.fields();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(VietnamTime.ZONE));
    }

    private static Map<String, Object> flash() {
        return FacesContext.getCurrentInstance().getExternalContext().getFlash();
    }
}
