package vn.tangthu.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tangthu.intake.api.ImportFinding;
import vn.tangthu.intake.api.ImportId;
import vn.tangthu.intake.api.ImportReading;
import vn.tangthu.intake.api.ImportView;
import vn.tangthu.platform.Page;
import vn.tangthu.platform.PageRequest;

/** One bulk import: progress, and one finding per bad row. */
@Named
@RequestScoped
public class ImportPage {
    private static final int ROWS = 100;

    @Inject
    ImportReading imports;

    @Inject
    Feedback feedback;

    private String id;
    private String after;
    private ImportView shown;
    private Page<ImportFinding> findings = new Page<>(List.of(), Optional.empty());

    public void load() {
        feedback.load(() -> {
            var importId = new ImportId(UUID.fromString(id));
            shown = imports.require(importId);
            findings = imports.findings(importId, new PageRequest(Optional.ofNullable(after), ROWS));
        });
    }

    public boolean isWorking() {
        return !shown.state().ended();
    }

    public ImportView getShown() {
        return shown;
    }

    public List<ImportFinding> getFindings() {
        return findings.items();
    }

    public String getNext() {
        return findings.next().orElse("");
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
}
