package vn.tangthu.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.tangthu.intake.api.ImportReading;
import vn.tangthu.intake.api.ImportView;
import vn.tangthu.intake.api.PackageColumn;
import vn.tangthu.intake.api.PackageSheet;

/** Bulk imports of digitised dossiers: handing one in, and what became of the others. */
@Named
@RequestScoped
public class ImportsPage {
    private static final int ROWS = 25;

    @Inject
    ImportReading imports;

    @Inject
    PackageSheet sheet;

    @Inject
    People people;

    @Inject
    Feedback feedback;

    private final Rows<ImportView> rows = new Rows<>(ROWS);

    public void load() {
        feedback.load(() -> {
            rows.load(imports::list);
            people.meet(rows.getItems().stream().map(ImportView::requestedBy).toList());
        });
    }

    /** Whether an import of this page is still at work, so that the page should look again. */
    public boolean isWorking() {
        return rows.getItems().stream().anyMatch(i -> !i.state().ended());
    }

    /** Columns of the sheet that a package brings. */
    public List<PackageColumn> getColumns() {
        return sheet.columns();
    }

    public Rows<ImportView> getRows() {
        return rows;
    }
}
