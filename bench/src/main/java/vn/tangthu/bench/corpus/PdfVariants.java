package vn.tangthu.bench.corpus;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import vn.tangthu.bench.OfficialText;
import vn.tangthu.bench.ScannedPage;

/** PDFs that are no PDF/A for one reason or another, as the programs and devices of offices write them. */
final class PdfVariants {
    private static final File FONT = new File("/usr/share/fonts/truetype/liberation2/LiberationSerif-Regular.ttf");
    private static final float CUSTOM_PAGE = 5_000;

    /** What is done to a document of some pages before it is saved. */
    @FunctionalInterface
    private interface Change {
        void on(PDDocument document) throws IOException;
    }

    private final List<Change> changes = List.of(
            document -> {},
            PdfVariants::attach,
            document -> document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('1')")),
            PdfVariants::launch,
            document -> document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission())),
            PdfVariants::form,
            PdfVariants::colours,
            PdfVariants::transparent,
            document -> document.getPages().forEach(page -> page.setRotation(90)),
            document -> document.getPage(0).setCropBox(new PDRectangle(30, 300, 500, 500)),
            document -> document.getPage(0).setMediaBox(new PDRectangle(CUSTOM_PAGE, CUSTOM_PAGE)),
            PdfVariants::notes,
            PdfVariants::outline,
            PdfVariants::layers,
            document -> document.setVersion(1.3f),
            this::unembedded,
            this::scanned,
            this::scannedAndWritten,
            PdfVariants::photograph,
            PdfVariants::missingGlyph,
            document -> document.addPage(new PDPage(PDRectangle.A3)),
            document -> document.getDocumentInformation().setTitle("Báo cáo \u0001 quý IV"));

    private final Random random;
    private final OfficialText text;
    private final int number;

    PdfVariants(int number) {
        this.number = number;
        this.random = new Random(5_000L + number);
        this.text = new OfficialText(random);
    }

    byte[] pdf() throws IOException {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            var font = PDType0Font.load(document, FONT);
            for (var i = 0; i <= number % 3; i++) write(document, font);
            changes.get(number % changes.size()).on(document);
            if (number >= changes.size())
                changes.get(number / 2 % changes.size()).on(document);
            document.save(bytes);
            return number % 11 == 10 ? cut(bytes.toByteArray()) : bytes.toByteArray();
        }
    }

    /** The table of its parts is lost; what is left can be read all the same. */
    private static byte[] cut(byte[] pdf) {
        return Arrays.copyOf(pdf, pdf.length - 40);
    }

    private void write(PDDocument document, PDFont font) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(font, 12);
            content.setLeading(18);
            content.newLineAtOffset(72, 760);
            for (var line = 0; line < 30; line++) {
                content.showText(text.words(8));
                content.newLine();
            }
            content.endText();
        }
    }

    private static void attach(PDDocument document) throws IOException {
        var file = new PDComplexFileSpecification();
        file.setFile("phu-luc.csv");
        var bytes = "số;ký hiệu".getBytes(StandardCharsets.UTF_8);
        file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(bytes)));
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of("phu-luc.csv", file));
        var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
    }

    private static void launch(PDDocument document) throws IOException {
        var launch = new PDActionLaunch();
        launch.setF("calc.exe");
        var link = new PDAnnotationLink();
        link.setRectangle(new PDRectangle(72, 700, 100, 20));
        link.setAction(launch);
        document.getPage(0).getAnnotations().add(link);
    }

    private static void form(PDDocument document) throws IOException {
        var form = new PDAcroForm(document);
        document.getDocumentCatalog().setAcroForm(form);
        var resources = new PDResources();
        resources.put(COSName.HELV, new PDType1Font(Standard14Fonts.FontName.HELVETICA));
        form.setDefaultResources(resources);
        form.setDefaultAppearance("/Helv 12 Tf 0 g");
        var field = new PDTextField(form);
        field.setPartialName("hoten");
        var widget = field.getWidgets().get(0);
        widget.setRectangle(new PDRectangle(72, 120, 200, 20));
        widget.setPage(document.getPage(0));
        document.getPage(0).getAnnotations().add(widget);
        form.getFields().add(field);
        field.setValue("Nguyen Van A");
    }

    private static void colours(PDDocument document) throws IOException {
        append(document, content -> {
            content.setNonStrokingColor(new PDColor(new float[] {0.9f, 0.1f, 0.2f, 0.1f}, PDDeviceCMYK.INSTANCE));
            content.addRect(300, 80, 120, 60);
            content.fill();
        });
    }

    private static void transparent(PDDocument document) throws IOException {
        append(document, content -> {
            var state = new PDExtendedGraphicsState();
            state.setNonStrokingAlphaConstant(0.4f);
            state.setBlendMode(BlendMode.MULTIPLY);
            content.setGraphicsStateParameters(state);
            content.setNonStrokingColor(0.8f, 0.1f, 0.1f);
            content.addRect(200, 400, 150, 150);
            content.fill();
        });
    }

    private static void notes(PDDocument document) throws IOException {
        var note = new PDAnnotationText();
        note.setContents("Đã xem");
        note.setRectangle(new PDRectangle(500, 700, 20, 20));
        var link = new PDAnnotationLink();
        var target = new PDActionURI();
        target.setURI("https://example.vn");
        link.setAction(target);
        link.setRectangle(new PDRectangle(72, 640, 100, 20));
        document.getPage(0).getAnnotations().addAll(List.of(note, link));
    }

    private static void outline(PDDocument document) {
        var outline = new PDDocumentOutline();
        document.getDocumentCatalog().setDocumentOutline(outline);
        var item = new PDOutlineItem();
        item.setTitle("Chương I");
        item.setDestination(document.getPage(0));
        outline.addLast(item);
    }

    private static void layers(PDDocument document) throws IOException {
        var layers = new PDOptionalContentProperties();
        var layer = new PDOptionalContentGroup("Con dấu");
        layers.addGroup(layer);
        document.getDocumentCatalog().setOCProperties(layers);
        append(document, content -> {
            content.beginMarkedContent(COSName.OC, layer);
            content.setNonStrokingColor(0.8f, 0.1f, 0.1f);
            content.addRect(100, 80, 60, 60);
            content.fill();
            content.endMarkedContent();
        });
    }

    private void unembedded(PDDocument document) throws IOException {
        append(document, content -> {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 12);
            content.newLineAtOffset(72, 100);
            content.showText("Department of Home Affairs, No. " + number);
            content.endText();
        });
    }

    private void scanned(PDDocument document) throws IOException {
        while (document.getNumberOfPages() > 0) document.removePage(0);
        scan(document);
        scan(document);
    }

    private void scannedAndWritten(PDDocument document) throws IOException {
        scan(document);
    }

    private void scan(PDDocument document) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        var picture = JPEGFactory.createFromImage(document, new ScannedPage(text, random).picture(), 0.6f);
        try (var content = new PDPageContentStream(document, page)) {
            content.drawImage(picture, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
        }
    }

    private static void photograph(PDDocument document) throws IOException {
        var seal = javax.imageio.ImageIO.read(new ByteArrayInputStream(Pictures.seal(true, new Random(1))));
        var picture = LosslessFactory.createFromImage(document, seal);
        append(document, content -> content.drawImage(picture, 300, 100, 120, 120));
    }

    private static void missingGlyph(PDDocument document) throws IOException {
        var page = document.getPage(0);
        var font = page.getResources().getFontNames().iterator().next().getName();
        append(document, content -> raw(content, "BT /" + font + " 12 Tf 72 100 Td <0000> Tj ET\n"));
    }

    @SuppressWarnings("deprecation") // nothing else writes what no sound program writes
    private static void raw(PDPageContentStream content, String operators) throws IOException {
        content.appendRawCommands(operators);
    }

    /** What is drawn above a page. */
    @FunctionalInterface
    private interface Drawing {
        void on(PDPageContentStream content) throws IOException;
    }

    private static void append(PDDocument document, Drawing drawing) throws IOException {
        try (var content = new PDPageContentStream(document, document.getPage(0), AppendMode.APPEND, true, true)) {
            drawing.on(content);
        }
    }
}
