package vn.tangthu.conversion.internal.worker;

import java.io.File;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import vn.tangthu.conversion.internal.program.FontPrograms;

/**
 * Makes PDF/A of a PDF as far as that can be done without touching what is on its pages: what PDF/A forbids besides is taken
 * away, what it asks for is added. Whether it has become one, veraPDF decides.
 */
final class PdfRepair implements Task {
    @Override
    public Map<String, String> run(Map<String, String> request) throws IOException, UnreadableContentException {
        var level = request.get(Words.LEVEL);
        try (var document = Loader.loadPDF(
                new File(request.get(Words.SOURCE)), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            document.setAllSecurityToBeRemoved(true);
            var attachments = new Attachments(document);
            attachments.declare();
            new ForbiddenParts(document).remove();
            var drawn = drawNotes(document);
            if (Boolean.parseBoolean(request.get(Words.DEFAULT_COLOURS))) new DefaultColours(document).declare();
            var embedded = new FontEmbedding(document, FontPrograms.parse(request.get(Words.FONT_PROGRAMS))).embed();
            new PdfaDeclaration(document, attachments.any() ? 3 : 2, level).write();
            document.save(new File(request.get(Words.TARGET)), CompressParameters.DEFAULT_COMPRESSION);
            return Map.of(
                    Words.STATUS,
                    Words.DONE,
                    Words.FONTS,
                    FontNames.join(embedded),
                    Words.NOTES_DRAWN,
                    Boolean.toString(drawn));
        } catch (InvalidPasswordException e) {
            throw UnreadableContentException.locked();
        }
    }

    /** Notes and marks that each program draws in its own way are drawn in the file (ISO 19005-2, 6.3.3). */
    private static boolean drawNotes(PDDocument document) throws IOException {
        var drawn = false;
        for (var page : document.getPages())
            for (var note : page.getAnnotations()) {
                if (note.getAppearance() != null || note instanceof PDAnnotationLink || note.getRectangle() == null)
                    continue;
                note.constructAppearances(document);
                drawn |= note.getAppearance() != null;
            }
        return drawn;
    }
}
