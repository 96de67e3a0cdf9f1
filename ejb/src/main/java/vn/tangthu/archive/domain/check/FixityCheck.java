package vn.tangthu.archive.domain.check;

import vn.tangthu.archive.api.CheckItem;
import vn.tangthu.document.api.ComponentView;
import vn.tangthu.platform.Finding;

/** Every original still has the bytes it was captured with. */
public final class FixityCheck implements IngestCheck {

    /** Reads the original of a component to its end. */
    @FunctionalInterface
    public interface Measuring {
        Measure measure(ComponentView component);
    }

    /** What came of reading an original. */
    public sealed interface Measure {
        record Read(String sha256, String sha512, long size) implements Measure {}

        record Unreadable(String reason) implements Measure {}
    }

    private final Measuring measuring;

    public FixityCheck(Measuring measuring) {
        this.measuring = measuring;
    }

    @Override
    public CheckItem item() {
        return CheckItem.FIXITY;
    }

    @Override
    public void examine(SubmittedDocument document, CheckNotes notes) {
        for (var component : document.view().components()) {
            notes.looked();
            var measure = measuring.measure(component);
            if (measure instanceof Measure.Unreadable)
                notes.note(Finding.error("ING-003", component.fileName(), document.named(component)));
            else if (!measure.equals(expected(component)))
                notes.note(Finding.error("ING-002", component.fileName(), document.named(component)));
        }
    }

    private static Measure expected(ComponentView component) {
        return new Measure.Read(component.sha256(), component.sha512(), component.size());
    }
}
