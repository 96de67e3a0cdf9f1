package vn.tangthu.web.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.tangthu.intake.api.ImportState;
import vn.tangthu.intake.api.ImportView;

/** How an import stands, in a word and a colour: one that left rows out did not simply succeed. */
@Named
@ApplicationScoped
public class ImportOutcome {
    @Inject
    Texts texts;

    public String mark(ImportView shown) {
        if (shown.pause().isPresent() || leftRowsOut(shown)) return "tt-warn";
        return switch (shown.state()) {
            case COMPLETED -> "tt-good";
            case FAILED -> "tt-bad";
            default -> "tt-neutral";
        };
    }

    public String text(ImportView shown) {
        if (shown.pause().isPresent()) return texts.get("import.waits");
        return leftRowsOut(shown) ? texts.get("import.leftOut") : texts.of("import.state", shown.state());
    }

    private static boolean leftRowsOut(ImportView shown) {
        return shown.state() == ImportState.COMPLETED && shown.progress().bad() > 0;
    }
}
