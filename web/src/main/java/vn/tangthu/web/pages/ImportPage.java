package vn.tangthu.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.tangthu.intake.api.ImportFinding;
import vn.tangthu.intake.api.ImportId;
import vn.tangthu.intake.api.ImportReading;
import vn.tangthu.intake.api.ImportView;

/** One bulk import: progress, and one finding per bad row. */
@Named
@RequestScoped
public class ImportPage {
    private static final int ROWS = 100;

    @Inject
    ImportReading imports;

    @Inject
    Feedback feedback;

    private final Rows<ImportFinding> findings = new Rows<>(ROWS);
    private String id;
    private ImportView shown;

    public void load() {
        feedback.load(() -> {
            var importId = new ImportId(Addressed.id(id));
            shown = imports.require(importId);
            findings.load(page -> imports.findings(importId, page));
        });
    }

    public boolean isWorking() {
        return !shown.state().ended();
    }

    public ImportView getShown() {
        return shown;
    }

    public Rows<ImportFinding> getFindings() {
        return findings;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
