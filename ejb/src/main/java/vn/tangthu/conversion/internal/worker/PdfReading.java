package vn.tangthu.conversion.internal.worker;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Map;
import java.util.StringJoiner;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Looks into a PDF: can it be opened, is it signed, how many pages, which text. */
final class PdfReading implements Task {
    private static final int TAIL = 2048;

    @Override
    public Map<String, String> run(Map<String, String> request) throws IOException, UnreadableContentException {
        var source = new File(request.get(Words.SOURCE));
        if (!endsAsPdf(source)) throw UnreadableContentException.damaged("the end of the file is missing (no %%EOF)");
        try (var document = Loader.loadPDF(source, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            if (document.getNumberOfPages() == 0) throw UnreadableContentException.damaged("no page can be found");
            var targets = new PdfText.Targets(
                    Path.of(request.get(Words.TARGET)),
                    Path.of(request.get(Words.REPAIRED_TEXT)),
                    Long.parseLong(request.get(Words.MOST_LETTERS)));
            return describe(document, PdfText.write(document, targets).scored(targets));
        } catch (InvalidPasswordException e) {
            throw UnreadableContentException.locked();
        } catch (IOException e) {
            throw UnreadableContentException.damaged(e.getMessage());
        }
    }

    private static Map<String, String> describe(PDDocument document, PdfText text) {
        return Map.ofEntries(
                Map.entry(Words.STATUS, Words.DONE),
                Map.entry(Words.PAGES, Integer.toString(document.getNumberOfPages())),
                Map.entry(Words.EMPTY_PAGES, ranges(text.emptyPages())),
                Map.entry(Words.LETTERS, Long.toString(text.letters())),
                Map.entry(
                        Words.SIGNED,
                        Boolean.toString(!document.getSignatureDictionaries().isEmpty())),
                Map.entry(Words.ATTACHMENTS, Boolean.toString(hasAttachments(document))),
                Map.entry(Words.EMPTY_FORM, Boolean.toString(isEmptyForm(document))),
                Map.entry(Words.RESTRICTED, Boolean.toString(document.isEncrypted())),
                Map.entry(Words.SHORTENED, Boolean.toString(text.shortened())),
                Map.entry(Words.REPAIRED, Long.toString(text.repaired())),
                Map.entry(Words.ENCODINGS, String.join(", ", text.encodings())),
                Map.entry(Words.FONTS, FontNames.join(text.fonts().inside())),
                Map.entry(Words.FONTS_OUTSIDE, FontNames.join(text.fonts().outside())));
    }

    private static boolean hasAttachments(PDDocument document) {
        var names = document.getDocumentCatalog().getNames();
        return names != null && names.getEmbeddedFiles() != null;
    }

    /** A dynamic XFA form: its pages only say that another program is needed; what is in the form is XML (no PDF/A has it). */
    private static boolean isEmptyForm(PDDocument document) {
        var form = document.getDocumentCatalog().getAcroForm(null);
        return form != null && form.xfaIsDynamic();
    }

    /** As OCRmyPDF takes them, e.g. {@code 1-4,7}. */
    private static String ranges(BitSet pages) {
        var ranges = new StringJoiner(",");
        for (var from = pages.nextSetBit(0); from >= 0; ) {
            var end = pages.nextClearBit(from);
            ranges.add(end - from == 1 ? Integer.toString(from) : from + "-" + (end - 1));
            from = pages.nextSetBit(end);
        }
        return ranges.toString();
    }

    private static boolean endsAsPdf(File source) throws IOException {
        try (var file = new RandomAccessFile(source, "r")) {
            var tail = new byte[(int) Math.min(TAIL, file.length())];
            file.seek(file.length() - tail.length);
            file.readFully(tail);
            return new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF");
        }
    }
}
