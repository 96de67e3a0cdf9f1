package vn.tangthu.conversion.internal.worker;

import java.io.File;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

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
            if (Boolean.parseBoolean(request.get(Words.PRINT_COLOURS))) new PrintColours(document).declare();
            new PdfaDeclaration(document, attachments.any() ? 3 : 2, level).write();
            document.save(new File(request.get(Words.TARGET)), CompressParameters.DEFAULT_COMPRESSION);
            return Map.of(Words.STATUS, Words.DONE);
        } catch (InvalidPasswordException e) {
            throw UnreadableContentException.locked();
        }
    }
}
