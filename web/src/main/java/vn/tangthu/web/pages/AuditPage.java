package vn.tangthu.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tangthu.audit.api.AuditEntryView;
import vn.tangthu.audit.api.AuditFilter;
import vn.tangthu.audit.api.AuditReading;
import vn.tangthu.audit.api.ChainVerdict;
import vn.tangthu.platform.Page;
import vn.tangthu.platform.PageRequest;
import vn.tangthu.platform.VietnamTime;

/** The audit trail, and the check that its chain is whole. */
@Named
@RequestScoped
public class AuditPage {
    private static final int ROWS = 50;

    @Inject
    AuditReading audit;

    @Inject
    Feedback feedback;

    private String actor;
    private String action;
    private String object;
    private String from;
    private String to;
    private String after;
    private Page<AuditEntryView> page = new Page<>(List.of(), Optional.empty());
    private ChainVerdict verdict;

    public void load() {
        feedback.load(() -> page = audit.entries(
                new AuditFilter(
                        wanted(actor),
                        wanted(action),
                        Optional.empty(),
                        wanted(object),
                        wanted(from).map(day -> startOf(day, 0)),
                        wanted(to).map(day -> startOf(day, 1))),
                new PageRequest(wanted(after), ROWS)));
    }

    public void verify() {
        feedback.attempt(() -> verdict = audit.verifyChain(Optional.empty()));
        load();
    }

    private static Instant startOf(String day, int daysLater) {
        return LocalDate.parse(day)
                .plusDays(daysLater)
                .atStartOfDay(VietnamTime.ZONE)
                .toInstant();
    }

    private static Optional<String> wanted(String text) {
        return Optional.ofNullable(text).filter(t -> !t.isBlank());
    }

    public boolean isWhole() {
        return verdict instanceof ChainVerdict.Whole;
    }

    /** Number and reason of the first break; empty when the chain is whole. */
    public ChainVerdict.Broken getBreak() {
        return verdict instanceof ChainVerdict.Broken broken ? broken : null;
    }

    public ChainVerdict getVerdict() {
        return verdict;
    }

    public List<AuditEntryView> getRows() {
        return page.items();
    }

    public String getNext() {
        return page.next().orElse("");
    }

    public String getActor() {
        return actor;
    }

    public void setActor(String actor) {
        this.actor = actor;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }

    public String getObject() {
        return object;
    }

    public void setObject(String object) {
        this.object = object;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
