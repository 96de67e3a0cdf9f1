package vn.tangthu.conversion.internal.route;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDDocumentCatalogAdditionalActions;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/** Letters of several pages in an embedded font, and what may be wrong with them. */
final class PdfSamples {
    static final String LINE = "Quyết định về công tác văn thư, lưu trữ điện tử của tỉnh, trang ";

    private static final File FONT = new File("/usr/share/fonts/truetype/liberation2/LiberationSerif-Regular.ttf");
    private static final File PRESS = new File("/usr/share/color/icc/ghostscript/default_cmyk.icc");
    private static final int LINES = 30;

    /** What is done to a document before it is saved. */
    interface Change {
        void on(PDDocument document) throws IOException;
    }

    private final Path folder;

    PdfSamples(Path folder) {
        this.folder = folder;
    }

    Path letter(String name, int pages, Change change) {
        return letter(name, pages, document -> PDType0Font.load(document, FONT), change);
    }

    private interface Typeface {
        PDType0Font in(PDDocument document) throws IOException;
    }

    private Path letter(String name, int pages, Typeface typeface, Change change) {
        var file = folder.resolve(name);
        try (var document = new PDDocument()) {
            var font = typeface.in(document);
            for (var page = 1; page <= pages; page++) {
                var sheet = new PDPage(PDRectangle.A4);
                document.addPage(sheet);
                try (var content = new PDPageContentStream(document, sheet)) {
                    content.beginText();
                    content.setFont(font, 12);
                    content.setLeading(18);
                    content.newLineAtOffset(72, 760);
                    for (var line = 0; line < LINES; line++) {
                        content.showText(LINE + page + "." + line);
                        content.newLine();
                    }
                    content.endText();
                }
            }
            document.getDocumentInformation().setTitle("Quyết định số 42");
            document.getDocumentInformation().setAuthor("Sở Nội vụ");
            change.on(document);
            document.save(file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As most programs of offices write them: all there, only not declared. */
    Path undeclared() {
        return letter("undeclared.pdf", 2, document -> {});
    }

    /** By programs that no longer write the document information of old. */
    Path titledInMetadataOnly(String title) {
        return letter("titled.pdf", 1, document -> {
            document.setDocumentInformation(new PDDocumentInformation());
            var metadata = new PDMetadata(document);
            metadata.importXMPMetadata("""
                    <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                    <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
                    <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                    <dc:creator><rdf:Seq><rdf:li>Sở Nội vụ</rdf:li><rdf:li>Văn phòng</rdf:li></rdf:Seq></dc:creator>
                    </rdf:Description>
                    <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
                    <xmp:CreateDate>2019-03-04T05:06:07+07:00</xmp:CreateDate><xmp:CreatorTool>Trình soạn thảo 7</xmp:CreatorTool>
                    <pdf:Keywords>lưu trữ; số hóa</pdf:Keywords>
                    </rdf:Description></rdf:RDF></x:xmpmeta>""".formatted(title).getBytes(StandardCharsets.UTF_8));
            document.getDocumentCatalog().setMetadata(metadata);
        });
    }

    Path inPrintersColours() {
        return letter("press.pdf", 1, PdfSamples::drawInPrintersColours);
    }

    /** As PDF/X has it: what its colours mean is said, but not for archives. */
    Path declaredForAPress() {
        return letter("pdfx.pdf", 1, document -> {
            drawInPrintersColours(document);
            try (var profile = new FileInputStream(PRESS)) {
                var stream = new PDStream(document, profile);
                stream.getCOSObject().setInt(COSName.N, 4);
                var intent = new COSDictionary();
                intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
                intent.setName(COSName.S, "GTS_PDFX");
                intent.setString("OutputConditionIdentifier", "FOGRA39");
                intent.setItem(COSName.DEST_OUTPUT_PROFILE, stream);
                document.getDocumentCatalog().addOutputIntent(new PDOutputIntent(intent));
            }
        });
    }

    /** With a note on its page that each program shows by an icon of its own. */
    Path withNote() {
        return letter("note.pdf", 1, document -> {
            var note = new PDAnnotationText();
            note.setContents("Đã xem");
            note.setRectangle(new PDRectangle(450, 600, 20, 20));
            document.getPage(0).getAnnotations().add(note);
        });
    }

    /** Of the colours of its device it says something that nobody understands. */
    Path withOddIntent() {
        return letter("odd-intent.pdf", 1, document -> {
            var intents = new COSArray();
            intents.add(COSInteger.get(7));
            document.getDocumentCatalog().getCOSObject().setItem(COSName.OUTPUT_INTENTS, intents);
        });
    }

    private static void drawInPrintersColours(PDDocument document) throws IOException {
        var page = document.getPage(0);
        try (var content = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            content.setNonStrokingColor(new PDColor(new float[] {0.1f, 0.9f, 0.8f, 0.1f}, PDDeviceCMYK.INSTANCE));
            content.addRect(300, 60, 120, 60);
            content.fill();
        }
    }

    /** A line marked and a box drawn round another, as readers do it. */
    Path withMarks() {
        return letter("marks.pdf", 1, document -> {
            var marked = new PDAnnotationHighlight();
            marked.setRectangle(new PDRectangle(72, 700, 200, 14));
            marked.setQuadPoints(new float[] {72, 714, 272, 714, 72, 700, 272, 700});
            var box = new PDAnnotationSquare();
            box.setRectangle(new PDRectangle(72, 640, 200, 20));
            for (var mark : List.of(marked, box)) {
                mark.setColor(new PDColor(new float[] {1, 0.8f, 0}, PDDeviceRGB.INSTANCE));
                document.getPage(0).getAnnotations().add(mark);
            }
        });
    }

    /** Scripts, programs to be launched, a form of another maker, a lock without password, a stream compressed as of old. */
    Path activeAndLocked() {
        return letter("active.pdf", 1, document -> {
            var catalog = document.getDocumentCatalog();
            catalog.setOpenAction(new PDActionJavaScript("app.alert('1')"));
            var additional = new PDDocumentCatalogAdditionalActions();
            additional.setWP(new PDActionJavaScript("1"));
            catalog.setActions(additional);
            var form = new PDAcroForm(document);
            form.getCOSObject().setItem(COSName.getPDFName("XFA"), new COSArray());
            form.setNeedAppearances(true);
            catalog.setAcroForm(form);
            var link = new PDAnnotationLink();
            link.setRectangle(new PDRectangle(72, 700, 100, 20));
            var launch = new PDActionLaunch();
            launch.setF("calc.exe");
            link.setAction(launch);
            document.getPage(0).getAnnotations().add(link);
            var state = new COSDictionary();
            state.setItem(COSName.TYPE, COSName.EXT_G_STATE);
            state.setItem(COSName.TR, COSName.IDENTITY);
            document.getPage(0).getResources().getCOSObject().setItem(COSName.EXT_G_STATE, holding("G1", state));
            document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
        });
    }

    private static COSDictionary holding(String name, COSDictionary value) {
        var holder = new COSDictionary();
        holder.setItem(COSName.getPDFName(name), value);
        return holder;
    }

    Path withAttachment(String content) {
        return letter("attachment.pdf", 1, document -> attach(document, content));
    }

    /** A file inside, and a glyph that the font does not have. */
    Path withAttachmentWithoutGlyph() {
        return letter("both.pdf", 1, document -> {
            attach(document, "số;ký hiệu");
            showMissingGlyph(document);
        });
    }

    private static void attach(PDDocument document, String content) throws IOException {
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        var file = new PDComplexFileSpecification();
        file.setFile("phu-luc.csv");
        file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(bytes)));
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of("phu-luc.csv", file));
        var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
    }

    /** As some programs write fonts: which glyph a character is, is left unsaid. */
    Path withUnsaidGlyphs() {
        var whole = letter("whole.pdf", 1, PdfSamples::wholeFont, document -> {});
        var file = folder.resolve("unsaid.pdf");
        try (var document = Loader.loadPDF(whole.toFile())) {
            var resources = document.getPage(0).getResources();
            var font = (PDType0Font)
                    resources.getFont(resources.getFontNames().iterator().next());
            font.getDescendantFont().getCOSObject().removeItem(COSName.CID_TO_GID_MAP);
            document.save(file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDType0Font wholeFont(PDDocument document) throws IOException {
        try (var font = new FileInputStream(FONT)) {
            return PDType0Font.load(document, font, false);
        }
    }

    /** Shows a glyph that its font does not have: nothing but a new page can mend that (ISO 19005-2, 6.2.11.8). */
    Path withoutGlyph() {
        return letter("glyph.pdf", 1, PdfSamples::showMissingGlyph);
    }

    /** The same with a line in letters that are easily taken for others, and a page that is a picture. */
    Path withoutGlyphBeside(Path picture, String line) {
        return letter("glyph-scan.pdf", 1, document -> {
            var page = document.getPage(0);
            try (var content =
                    new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false, true)) {
                content.beginText();
                content.setFont(PDType0Font.load(document, FONT), 6);
                content.newLineAtOffset(72, 130);
                content.showText(line);
                content.endText();
            }
            showMissingGlyph(document);
            var scan = new PDPage(PDRectangle.A4);
            document.addPage(scan);
            try (var content = new PDPageContentStream(document, scan)) {
                content.drawImage(
                        PDImageXObject.createFromFileByContent(picture.toFile(), document), 40, 600, 500, 150);
            }
        });
    }

    private static void showMissingGlyph(PDDocument document) throws IOException {
        var page = document.getPage(0);
        var font = page.getResources().getFontNames().iterator().next().getName();
        try (var content =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false, true)) {
            raw(content, "BT /" + font + " 12 Tf 72 100 Td <0000> Tj ET\n");
        }
    }

    @SuppressWarnings("deprecation") // nothing else writes what no sound program writes
    private static void raw(PDPageContentStream content, String operators) throws IOException {
        content.appendRawCommands(operators);
    }
}
