package vn.tangthu.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import vn.tangthu.dossier.api.DossierQuery;
import vn.tangthu.dossier.api.DossierReading;
import vn.tangthu.dossier.api.DossierState;
import vn.tangthu.dossier.api.DossierSummary;

/** The list of dossiers: filters and the place in the list stand in the address, so that it can be kept and sent. */
@Named
@RequestScoped
public class DossiersPage {
    private static final int ROWS = 25;

    @Inject
    DossierReading dossiers;

    @Inject
    Feedback feedback;

    private final Rows<DossierSummary> rows = new Rows<>(ROWS);
    private DossierState state;
    private Integer year;
    private String text;
    private String dueBy;
    private boolean returned;

    public void load() {
        feedback.load(() -> {
            var query = new DossierQuery(
                    Optional.ofNullable(state),
                    Optional.ofNullable(year),
                    Optional.empty(),
                    Optional.ofNullable(text).filter(t -> !t.isBlank()),
                    Optional.ofNullable(dueBy).filter(d -> !d.isBlank()).map(Addressed::day),
                    returned);
            rows.load(page -> dossiers.list(query, page));
        });
    }

    public Rows<DossierSummary> getRows() {
        return rows;
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

    public String getDueBy() {
        return dueBy;
    }

    public void setDueBy(String dueBy) {
        this.dueBy = dueBy;
    }

    /** Whether only those are shown that the archive gave back. */
    public boolean isReturned() {
        return returned;
    }

    public void setReturned(boolean returned) {
        this.returned = returned;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
