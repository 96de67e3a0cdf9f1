package vn.tangthu.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.tangthu.audit.api.AuditEntryView;
import vn.tangthu.audit.api.AuditFilter;
import vn.tangthu.audit.api.AuditReading;
import vn.tangthu.audit.api.ChainVerdict;
import vn.tangthu.platform.VietnamTime;
import vn.tangthu.web.messages.Messages;

/** The audit trail, and the check that its chain is whole. */
@Named
@RequestScoped
public class AuditPage {
    private static final int ROWS = 50;
    private static final String ACTION = "audit.action";

    @Inject
    AuditReading audit;

    @Inject
    People people;

    @Inject
    Feedback feedback;

    @Inject
    Texts texts;

    private final Entered filter = new Entered();
    private final Rows<AuditEntryView> rows = new Rows<>(ROWS);
    private ChainVerdict verdict;

    public void load() {
        feedback.load(() -> {
            var wanted = new AuditFilter(
                    filter.find("actor"),
                    filter.find("action"),
                    Optional.empty(),
                    filter.find("object"),
                    filter.find("from").map(day -> startOf(day, 0)),
                    filter.find("to").map(day -> startOf(day, 1)));
            rows.load(page -> audit.entries(wanted, page));
            people.meet(rows.getItems().stream().map(AuditEntryView::actor).toList());
        });
    }

    public void verify() {
        feedback.attempt(() -> verdict = audit.verifyChain(Optional.empty()));
        load();
    }

    private static Instant startOf(String day, int daysLater) {
        return Addressed.day(day)
                .plusDays(daysLater)
                .atStartOfDay(VietnamTime.ZONE)
                .toInstant();
    }

    /** Codes of what can be done, by their names. */
    public List<String> getActions() {
        var names = new TreeMap<String, String>(Collator.getInstance(Messages.VIETNAMESE));
        Messages.codes(ACTION).forEach(code -> names.put(texts.of(ACTION, code) + code, code));
        return List.copyOf(names.values());
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

    public Rows<AuditEntryView> getRows() {
        return rows;
    }

    public Map<String, String> getFilter() {
        return filter.fields();
    }
}
