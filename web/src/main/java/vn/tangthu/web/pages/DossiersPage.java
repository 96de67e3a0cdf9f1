package vn.tangthu.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import vn.tangthu.dossier.api.DossierQuery;
import vn.tangthu.dossier.api.DossierReading;
import vn.tangthu.dossier.api.DossierState;
import vn.tangthu.dossier.api.DossierSummary;
import vn.tangthu.platform.Page;
import vn.tangthu.platform.PageRequest;

/** The list of dossiers: filters and the place in the list stand in the address, so that it can be kept and sent. */
@Named
@RequestScoped
public class DossiersPage {
    private static final int ROWS = 25;

    @Inject
    DossierReading dossiers;

    @Inject
    Feedback feedback;

    private DossierState state;
    private Integer year;
    private String text;
    private String after;
    private Page<DossierSummary> page = new Page<>(List.of(), Optional.empty());

    public void load() {
        feedback.load(() -> {
            var query = new DossierQuery(
                    Optional.ofNullable(state),
                    Optional.ofNullable(year),
                    Optional.empty(),
                    Optional.ofNullable(text).filter(t -> !t.isBlank()),
                    Optional.empty());
            page = dossiers.list(query, new PageRequest(Optional.ofNullable(after), ROWS));
        });
    }

    public List<DossierSummary> getRows() {
        return page.items();
    }

    public String getNext() {
        return page.next().orElse("");
    }

    public DossierState[] getStates() {
        return DossierState.values();
    }

    public DossierState getState() {
        return state;
    }

    public void setState(DossierState state) {
        this.state = state;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
