package vn.tangthu.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import vn.tangthu.intake.api.ImportFinding;
import vn.tangthu.intake.api.ImportId;
import vn.tangthu.intake.api.ImportReading;
import vn.tangthu.intake.api.ImportView;
import vn.tangthu.intake.api.PackageSheet;

/** One bulk import: progress, and one finding per bad row. */
@Named
@RequestScoped
public class ImportPage {
    private static final int ROWS = 100;

    @Inject
    ImportReading imports;

    @Inject
    PackageSheet sheet;

    @Inject
    Feedback feedback;

    @Inject
    Texts texts;

    private final Rows<ImportFinding> findings = new Rows<>(ROWS);
    private final Map<String, String> columns = new HashMap<>();
    private String id;
    private ImportView shown;

    public void load() {
        feedback.load(() -> {
            var importId = new ImportId(Addressed.id(id));
            shown = imports.require(importId);
            findings.load(page -> imports.findings(importId, page));
        });
    }

    /** What stands in the way of an import that waits. */
    public String getReason() {
        return shown.pause().map(pause -> texts.with(pause.code(), Map.of())).orElse("");
    }

    /** Since when it waits, how often it was tried, when it will be again. */
    public Map<String, String> getWaiting() {
        return shown.pause()
                .map(pause -> Map.of(
                        "since", texts.time(pause.since()),
                        "tries", Integer.toString(pause.tries()),
                        "next", pause.nextTryAt().map(texts::seconds).orElse("")))
                .orElse(Map.of());
    }

    /** Letters and name of a column of the sheet; nothing for the whole row. */
    public String column(String letters) {
        if (columns.isEmpty()) sheet.columns().forEach(c -> columns.put(c.letters(), c.letters() + " · " + c.name()));
        return columns.getOrDefault(letters, letters);
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
