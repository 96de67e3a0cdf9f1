package vn.tangthu.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.tangthu.archive.api.ArchiveReading;
import vn.tangthu.archive.api.ArchivedDossier;

/** Dossiers in the archive. */
@Named
@RequestScoped
public class ArchivePage {
    private static final int ROWS = 25;

    @Inject
    ArchiveReading archive;

    @Inject
    Feedback feedback;

    private final Rows<ArchivedDossier> rows = new Rows<>(ROWS);

    public void load() {
        feedback.load(() -> rows.load(archive::dossiers));
    }

    public Rows<ArchivedDossier> getRows() {
        return rows;
    }
}
