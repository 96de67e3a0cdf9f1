package vn.tangthu.web.pages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tangthu.dossier.api.FilePlanEntryView;
import vn.tangthu.dossier.api.FilePlanId;
import vn.tangthu.dossier.api.FilePlanLine;
import vn.tangthu.dossier.api.FilePlanState;
import vn.tangthu.dossier.api.FilePlanView;
import vn.tangthu.dossier.api.FilePlanning;

/** File plans of the agency: drawn up, imported, approved, and the entries of one of them. */
@Named
@RequestScoped
public class FilePlansPage {
    private static final int ROWS = 100;

    @Inject
    FilePlanning plans;

    @Inject
    Feedback feedback;

    @Inject
    Clock clock;

    private final Entered entered = new Entered();
    private final Rows<FilePlanEntryView> entries = new Rows<>(ROWS);
    private String id;
    private List<FilePlanView> all = List.of();
    private Optional<FilePlanView> shown = Optional.empty();

    @PostConstruct
    void restore() {
        feedback.posted("id").ifPresent(given -> {
            id = given;
            load();
        });
    }

    public void load() {
        feedback.load(() -> {
            all = plans.plans();
            entered.put("year", Integer.toString(nextYear()));
            shown = id == null || id.isEmpty() ? all.stream().findFirst() : Optional.of(plans.require(planId()));
            shown.ifPresent(plan -> entries.load(page -> plans.entries(plan.id(), page)));
        });
    }

    public String draft() {
        var made = new FilePlanView[1];
        if (feedback.attempt(() ->
                made[0] = plans.draft(entered.find("year").map(Integer::valueOf).orElseGet(this::nextYear))))
            id = made[0].id().value().toString();
        return here();
    }

    public String add() {
        var line = new FilePlanLine(
                entered.text("notation"),
                "",
                entered.text("title"),
                entered.text("retention"),
                entered.text("responsible"),
                "");
        if (feedback.attempt(() -> plans.addEntry(planId(), line))) feedback.done("filePlan.added", Map.of());
        return here();
    }

    public String approve() {
        if (feedback.attempt(() -> plans.approve(planId(), Optional.empty())))
            feedback.done("filePlan.approved", Map.of());
        return here();
    }

    private String here() {
        return "/file-plans.xhtml?faces-redirect=true&id=" + getShownId();
    }

    private FilePlanId planId() {
        return new FilePlanId(Addressed.id(id));
    }

    /** The first year that has no plan yet, from this year on. */
    private int nextYear() {
        var planned = all.stream().map(FilePlanView::year).toList();
        var year = LocalDate.now(clock).getYear();
        while (planned.contains(year)) year++;
        return year;
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

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Map<String, String> getForm() {
        return entered.fields();
    }
}
