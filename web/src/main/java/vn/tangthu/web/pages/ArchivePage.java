package vn.tangthu.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import vn.tangthu.archive.api.ArchiveReading;
import vn.tangthu.archive.api.ArchivedDossier;
import vn.tangthu.platform.Page;
import vn.tangthu.platform.PageRequest;

/** Dossiers in the archive. */
@Named
@RequestScoped
public class ArchivePage {
    private static final int ROWS = 25;

    @Inject
    ArchiveReading archive;

    @Inject
    Feedback feedback;

    private String after;
    private Page<ArchivedDossier> page = new Page<>(List.of(), Optional.empty());

    public void load() {
        feedback.load(() -> page = archive.dossiers(new PageRequest(Optional.ofNullable(after), ROWS)));
    }

    public List<ArchivedDossier> getRows() {
        return page.items();
    }

    public String getNext() {
        return page.next().orElse("");
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
