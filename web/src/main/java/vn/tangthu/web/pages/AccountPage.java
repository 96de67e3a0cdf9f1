package vn.tangthu.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tangthu.organization.api.InvalidEntryException;
import vn.tangthu.organization.api.StaffAccountView;
import vn.tangthu.organization.api.StaffAdministration;
import vn.tangthu.organization.api.StaffAdministration.AccountRef;
import vn.tangthu.organization.api.StaffEntry;
import vn.tangthu.organization.api.StaffId;
import vn.tangthu.organization.api.UnitId;

/** One account: who it is, what it may do, locked or not, and what was changed about it. */
@Named
@RequestScoped
public class AccountPage extends AddressedPage {

    @Inject
    StaffAdministration administration;

    @Inject
    TimeLine timeLine;

    private final Entered entered = new Entered();
    private String[] roles = {};
    private StaffAccountView account;
    private List<Happening> events = List.of();

    @Override
    void read() {
        account = administration.require(new StaffId(Addressed.id(getId())));
        events = timeLine.of("STAFF", getId());
    }

    @Override
    void fill() {
        var staff = account.staff();
        entered.put("version", Long.toString(account.version()));
        entered.put("fullName", staff.fullName());
        entered.put("position", staff.position());
        entered.put("unit", staff.unit().id().value().toString());
        roles = staff.roles().toArray(String[]::new);
    }

    public String describe() {
        return after(() -> administration.change(ref(), entry(entered)), "account.described");
    }

    public String assign() {
        return after(() -> administration.assignRoles(ref(), Set.of(roles)), "account.assigned");
    }

    public String lock() {
        return after(() -> administration.deactivate(ref()), "account.locked");
    }

    public String unlock() {
        return after(() -> administration.activate(ref()), "account.unlocked");
    }

    public String resetPassword() {
        return after(() -> administration.resetPassword(ref(), entered.text("password")), "account.passwordReset");
    }

    private String after(Feedback.Work work, String saying) {
        return doThis(work, saying, Map.of("username", account.staff().username()));
    }

    private AccountRef ref() {
        return new AccountRef(account.staff().id(), Long.parseLong(entered.text("version")));
    }

    /** @throws InvalidEntryException no unit was chosen */
    static StaffEntry entry(Entered entered) {
        var unit = entered.find("unit").orElseThrow(() -> new InvalidEntryException("unit", ""));
        return new StaffEntry(entered.text("fullName"), entered.text("position"), new UnitId(Addressed.id(unit)));
    }

    public StaffAccountView getAccount() {
        return account;
    }

    public List<Happening> getEvents() {
        return events;
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
