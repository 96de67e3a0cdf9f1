package vn.tangthu.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tangthu.dossier.api.FilePlanEntryId;
import vn.tangthu.dossier.api.FilePlanEntryView;
import vn.tangthu.dossier.api.FilePlanId;
import vn.tangthu.dossier.api.FilePlanLine;
import vn.tangthu.dossier.api.FilePlanState;
import vn.tangthu.dossier.api.FilePlanView;
import vn.tangthu.dossier.api.FilePlanning;

/** File plans of the agency: drawn up, imported, approved, and the entries of one of them. */
@Named
@RequestScoped
public class FilePlansPage extends AddressedPage {
    private static final int ROWS = 100;

    @Inject
    FilePlanning plans;

    @Inject
    Clock clock;

    private final Entered entered = new Entered();
    private final Rows<FilePlanEntryView> entries = new Rows<>(ROWS);
    private List<FilePlanView> all = List.of();
    private Optional<FilePlanView> shown = Optional.empty();

    @Override
    void read() {
        all = plans.plans();
        var id = getId();
        shown = id == null || id.isEmpty() ? all.stream().findFirst() : Optional.of(plans.require(planId()));
        shown.ifPresent(plan -> entries.load(page -> plans.entries(plan.id(), page)));
    }

    @Override
    void fill() {
        entered.put("year", Integer.toString(nextYear()));
        shown.ifPresent(plan -> entered.put("version", Long.toString(plan.version())));
    }

    public String draft() {
        var made = new FilePlanView[1];
        if (!isDone(() -> made[0] = plans.draft(entered.number("year")))) return null;
        feedback.done("filePlan.drafted", Map.of("year", Integer.toString(made[0].year())));
        return "/file-plans.xhtml?faces-redirect=true&id=" + made[0].id().value();
    }

    public String add() {
        var line = new FilePlanLine(
                entered.text("notation"),
                "",
                entered.text("title"),
                entered.text("retention"),
                entered.text("responsible"),
                "");
        return doThis(() -> plans.addEntry(planId(), line), "filePlan.added");
    }

    /** The entry is named by the form: the rows may have become others since it was shown. */
    public String remove() {
        var entry = feedback.posted("entry").orElse("");
        return doThis(() -> plans.removeEntry(new FilePlanEntryId(Addressed.id(entry))), "filePlan.removed");
    }

    public String approve() {
        return doThis(() -> plans.approve(planId(), entered.find("version").map(Long::valueOf)), "filePlan.approved");
    }

    private FilePlanId planId() {
        return new FilePlanId(Addressed.id(getId()));
    }

    /** The first year that has no plan yet, from this year on. */
    private int nextYear() {
        var planned = all.stream().map(FilePlanView::year).toList();
        var year = LocalDate.now(clock).getYear();
        while (planned.contains(year)) year++;
        return year;
    }

    /** What the approval is about. */
    public Map<String, String> getApproving() {
        return shown.map(plan -> Map.of(
                        "year", Integer.toString(plan.year()),
                        "count", Integer.toString(plan.permanent() + plan.fixedTerm())))
                .orElse(Map.of());
    }

    public boolean isDraft() {
        return shown.filter(plan -> plan.state() == FilePlanState.DRAFT).isPresent();
    }

    public List<FilePlanView> getAll() {
        return all;
    }

    public String getShownId() {
        return shown.map(plan -> plan.id().value().toString()).orElse("");
    }

    public FilePlanView getShown() {
        return shown.orElse(null);
    }

    public Rows<FilePlanEntryView> getEntries() {
        return entries;
    }

    public Map<String, String> getForm() {
        return entered.fields();
    }
}
