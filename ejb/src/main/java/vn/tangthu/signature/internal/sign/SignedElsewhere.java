package vn.tangthu.signature.internal.sign;

import eu.europa.esig.dss.enumerations.PdfObjectModificationType;
import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.pades.validation.PdfSignatureDictionary;
import eu.europa.esig.dss.pdf.PdfMemoryUsageSetting;
import eu.europa.esig.dss.pdf.modifications.ObjectModification;
import eu.europa.esig.dss.pdf.modifications.PdfObjectModifications;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxDocumentReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDNonTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import vn.tangthu.signature.internal.NoteFinder;

/**
 * Whether a file that was signed outside the house is the approved draft and signatures, and nothing else. Whether the signatures are to be
 * believed is for the validation to say.
 */
final class SignedElsewhere {
    private static final long MEMORY_FOR_PARSING = 16L << 20;
    private static final String FORM = "/Catalog /AcroForm";
    private static final double MOST_OF_A_PAGE = 0.25;

    /** Why the file is refused. */
    enum Fault {
        /** It is the draft itself, or nothing signs the draft as a whole. */
        NOT_SIGNED,
        /** It does not begin with the bytes of the draft: another document, or the draft written anew. */
        NOT_THE_DRAFT,
        /** Pages, notes or other content were changed or added besides the signatures. */
        CONTENT_CHANGED,
        /** No PDF after the draft any more. */
        UNREADABLE
    }

    private SignedElsewhere() {}

    static Optional<Fault> check(Path draft, Path signed) throws IOException {
        var end = Files.size(draft);
        var mismatch = Files.mismatch(draft, signed);
        if (mismatch < 0) return Optional.of(Fault.NOT_SIGNED);
        if (mismatch != end || Files.size(signed) <= end) return Optional.of(Fault.NOT_THE_DRAFT);
        try (var before = read(draft);
                var after = read(signed)) {
            return compared(before, after, end);
        } catch (IOException | RuntimeException e) { // what comes after the draft is no PDF
            return Optional.of(Fault.UNREADABLE);
        }
    }

    private static PdfBoxDocumentReader read(Path file) throws IOException {
        return new PdfBoxDocumentReader(
                new FileDocument(file.toFile()), null, PdfMemoryUsageSetting.mixed(MEMORY_FOR_PARSING));
    }

    private static Optional<Fault> compared(PdfBoxDocumentReader before, PdfBoxDocumentReader after, long end)
            throws IOException {
        var signed = after.extractSigDictionaries().keySet().stream()
                .map(PdfSignatureDictionary::getByteRange)
                .anyMatch(range -> range.getFirstPartStart() == 0
                        && (long) range.getSecondPartStart() + range.getSecondPartEnd() > end);
        if (!signed) return Optional.of(Fault.NOT_SIGNED);
        var changed = changesContent(new NoteFinder().find(before, after))
                || !filledIn(before.getPDDocument()).equals(filledIn(after.getPDDocument()))
                || coversAPage(after.getPDDocument());
        return changed ? Optional.of(Fault.CONTENT_CHANGED) : Optional.empty();
    }

    private static boolean changesContent(PdfObjectModifications changes) {
        return !changes.getUndefinedChanges().stream().allMatch(SignedElsewhere::isFormForSignatures)
                || !changes.getAnnotCreationChanges().isEmpty();
    }

    /** A draft without forms gets one with its first signature; what other fields are in it is looked at apart. */
    private static boolean isFormForSignatures(ObjectModification change) {
        return change.getActionType() == PdfObjectModificationType.CREATION
                && change.getObjectTree().toString().equals(FORM);
    }

    /** Fields of forms by name, which nobody fills in after the approval. */
    private static Map<String, String> filledIn(PDDocument document) {
        var values = new HashMap<String, String>();
        var form = document.getDocumentCatalog().getAcroForm(null);
        if (form == null) return values;
        for (var field : form.getFieldTree())
            if (!(field instanceof PDSignatureField) && !(field instanceof PDNonTerminalField))
                values.put(field.getFullyQualifiedName(), field.getValueAsString());
        return values;
    }

    private static boolean isOfSignature(PDAnnotation note) {
        return note instanceof PDAnnotationWidget
                && COSName.SIG.equals(note.getCOSObject().getCOSName(COSName.FT));
    }

    /** What a signature shows may hide what the draft shows. */
    private static boolean coversAPage(PDDocument document) throws IOException {
        for (var page : document.getPages()) {
            var area = page.getMediaBox().getWidth() * page.getMediaBox().getHeight();
            for (var note : page.getAnnotations()) {
                var box = note.getRectangle();
                if (isOfSignature(note) && box != null && box.getWidth() * box.getHeight() > area * MOST_OF_A_PAGE)
                    return true;
            }
        }
        return false;
    }
}
