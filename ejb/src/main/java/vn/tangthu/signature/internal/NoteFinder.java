package vn.tangthu.signature.internal;

import eu.europa.esig.dss.enumerations.PdfObjectModificationType;
import eu.europa.esig.dss.pdf.PdfArray;
import eu.europa.esig.dss.pdf.PdfDict;
import eu.europa.esig.dss.pdf.PdfDocumentReader;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfObjectModificationsFinder;
import eu.europa.esig.dss.pdf.modifications.ObjectModification;
import eu.europa.esig.dss.pdf.modifications.PdfObjectModifications;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds what was changed between two states of a PDF. DSS takes the first annotations of a page that had none for those of a signature,
 * whatever they are; here they are annotations, which can hide what was signed.
 */
public final class NoteFinder extends DefaultPdfObjectModificationsFinder {
    private static final int DEEPEST_OBJECT = 100;
    private static final String ANNOTATIONS = "Annots";

    public NoteFinder() {
        setMaximumObjectVerificationDeepness(DEEPEST_OBJECT);
    }

    @Override
    public PdfObjectModifications find(PdfDocumentReader before, PdfDocumentReader after) {
        var changes = super.find(before, after);
        for (var change : List.copyOf(changes.getFormFillInAndSignatureCreationChanges()))
            if (bringsNotes(change)) changes.addAnnotCreationChange(change);
        return changes;
    }

    private static boolean bringsNotes(ObjectModification change) {
        return change.getActionType() == PdfObjectModificationType.CREATION
                && ANNOTATIONS.equals(change.getObjectTree().getLastKey())
                && change.getFinalObject() instanceof PdfArray added
                && IntStream.range(0, added.size()).mapToObj(added::getAsDict).anyMatch(note -> !isOfSignature(note));
    }

    private static boolean isOfSignature(PdfDict note) {
        return note != null && "Widget".equals(note.getNameValue("Subtype")) && "Sig".equals(fieldType(note));
    }

    /** A field may have its widgets apart from itself. */
    private static String fieldType(PdfDict widget) {
        var own = widget.getNameValue("FT");
        var parent = own == null ? widget.getAsDict("Parent") : null;
        return parent == null ? own : parent.getNameValue("FT");
    }
}
