package vn.tangthu.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.tangthu.dossier.api.DossierField;
import vn.tangthu.dossier.api.DossierKeeping;
import vn.tangthu.dossier.api.DossierMetadata;
import vn.tangthu.dossier.api.DossierView;
import vn.tangthu.dossier.api.FilePlanEntryId;
import vn.tangthu.dossier.api.FilePlanEntryView;
import vn.tangthu.dossier.api.FilePlanning;
import vn.tangthu.dossier.api.OpenDossier;

/** Opening a dossier, from an entry of the file plan or freely. */
@Named
@RequestScoped
public class NewDossierPage {
    @Inject
    DossierKeeping dossiers;

    @Inject
    FilePlanning plans;

    @Inject
    Feedback feedback;

    private String entry;
    private String title;
    private String retention;
    private String startDate;
    private String keyword;
    private String description;

    public String open() {
        var opened = new DossierView[1];
        var done = feedback.attempt(() -> opened[0] = dossiers.open(new OpenDossier(
                metadata(),
                wanted(entry).map(id -> new FilePlanEntryId(UUID.fromString(id))),
                Optional.empty(),
                wanted(retention))));
        if (!done) return null;
        feedback.done("dossier.opened", Map.of("code", opened[0].code()));
        return "/dossier.xhtml?faces-redirect=true&id=" + opened[0].id().value();
    }

    private DossierMetadata metadata() {
        var values = new EnumMap<DossierField, String>(DossierField.class);
        wanted(title).ifPresent(v -> values.put(DossierField.TITLE, v));
        wanted(startDate).ifPresent(v -> values.put(DossierField.START_DATE, v));
        wanted(keyword).ifPresent(v -> values.put(DossierField.KEYWORD, v));
        wanted(description).ifPresent(v -> values.put(DossierField.DESCRIPTION, v));
        return new DossierMetadata(values);
    }

    private static Optional<String> wanted(String text) {
        return Optional.ofNullable(text).filter(t -> !t.isBlank());
    }

    /** Entries of the plans in force, to choose from. */
    public List<FilePlanEntryView> getEntries() {
        return plans.findEntries("");
    }

    public String getEntry() {
        return entry;
    }

    public void setEntry(String entry) {
        this.entry = entry;
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

    public String getStartDate() {
        return startDate;
    }

    public void setStartDate(String startDate) {
        this.startDate = startDate;
    }

    public String getKeyword() {
        return keyword;
    }

    public void setKeyword(String keyword) {
        this.keyword = keyword;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }
}
