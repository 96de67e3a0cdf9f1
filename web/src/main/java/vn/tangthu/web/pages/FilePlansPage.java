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
import java.util.UUID;
import vn.tangthu.dossier.api.FilePlanEntryView;
import vn.tangthu.dossier.api.FilePlanId;
import vn.tangthu.dossier.api.FilePlanLine;
import vn.tangthu.dossier.api.FilePlanState;
import vn.tangthu.dossier.api.FilePlanView;
import vn.tangthu.dossier.api.FilePlanning;
import vn.tangthu.platform.Page;
import vn.tangthu.platform.PageRequest;

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

    private String id;
    private String after;
    private Integer year;
    private String notation;
    private String title;
    private String retention;
    private String responsible;
    private List<FilePlanView> all = List.of();
    private Optional<FilePlanView> shown = Optional.empty();
    private Page<FilePlanEntryView> entries = new Page<>(List.of(), Optional.empty());

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
            shown = id == null || id.isEmpty() ? all.stream().findFirst() : Optional.of(plans.require(planId()));
            shown.ifPresent(
                    plan -> entries = plans.entries(plan.id(), new PageRequest(Optional.ofNullable(after), ROWS)));
        });
    }

    public String draft() {
        var made = new FilePlanView[1];
        if (feedback.attempt(() -> made[0] = plans.draft(year == null ? getThisYear() : year)))
            id = made[0].id().value().toString();
        return here();
    }

    public String add() {
        var line = new FilePlanLine(given(notation), "", given(title), given(retention), given(responsible), "");
        if (feedback.attempt(() -> plans.addEntry(planId(), line))) feedback.done("filePlan.added", Map.of());
        return here();
    }

    public String approve() {
        if (feedback.attempt(() -> plans.approve(planId(), Optional.empty())))
            feedback.done("filePlan.approved", Map.of());
        return here();
    }

    private static String given(String text) {
        return text == null ? "" : text;
    }

    private String here() {
        return "/file-plans.xhtml?faces-redirect=true&id=" + given(id);
    }

    private FilePlanId planId() {
        return new FilePlanId(UUID.fromString(id));
    }

    public int getThisYear() {
        return LocalDate.now(clock).getYear();
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

    public List<FilePlanEntryView> getEntries() {
        return entries.items();
    }

    public String getNext() {
        return entries.next().orElse("");
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getNotation() {
        return notation;
    }

    public void setNotation(String notation) {
        this.notation = notation;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getRetention() {
        return retention;
    }

    public void setRetention(String retention) {
        this.retention = retention;
    }

    public String getResponsible() {
        return responsible;
    }

    public void setResponsible(String responsible) {
        this.responsible = responsible;
    }
}
