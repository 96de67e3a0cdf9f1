package vn.tangthu.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import vn.tangthu.intake.api.ImportReading;
import vn.tangthu.intake.api.ImportView;
import vn.tangthu.platform.Page;
import vn.tangthu.platform.PageRequest;

/** Bulk imports of digitised dossiers: handing one in, and what became of the others. */
@Named
@RequestScoped
public class ImportsPage {
    private static final int ROWS = 25;

    @Inject
    ImportReading imports;

    @Inject
    Feedback feedback;

    private String after;
    private Page<ImportView> page = new Page<>(List.of(), Optional.empty());

    public void load() {
        feedback.load(() -> page = imports.list(new PageRequest(Optional.ofNullable(after), ROWS)));
    }

    /** Whether an import of this page is still at work, so that the page should look again. */
    public boolean isWorking() {
        return page.items().stream().anyMatch(i -> !i.state().ended());
    }

    public List<ImportView> getRows() {
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
