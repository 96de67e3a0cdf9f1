package vn.tangthu.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    public String open() {
        var opened = new DossierView[1];
        var done = feedback.attempt(() -> opened[0] = dossiers.open(new OpenDossier(
                metadata(),
                entered.find("entry").map(id -> new FilePlanEntryId(Addressed.id(id))),
                Optional.empty(),
                entered.find("retention"))));
        if (!done) return null;
        feedback.done("dossier.opened", Map.of("code", opened[0].code()));
        return "/dossier.xhtml?faces-redirect=true&id=" + opened[0].id().value();
    }

    private final Entered entered = new Entered();

    private DossierMetadata metadata() {
        var values = new EnumMap<DossierField, String>(DossierField.class);
        entered.find("title").ifPresent(v -> values.put(DossierField.TITLE, v));
        entered.find("startDate").ifPresent(v -> values.put(DossierField.START_DATE, v));
        entered.find("keyword").ifPresent(v -> values.put(DossierField.KEYWORD, v));
        entered.find("description").ifPresent(v -> values.put(DossierField.DESCRIPTION, v));
        return new DossierMetadata(values);
    }

    /** Entries of the plans in force, to choose from. */
    public List<FilePlanEntryView> getEntries() {
        return plans.findEntries("");
    }

    public Map<String, String> getForm() {
        return entered.fields();
    }
}
