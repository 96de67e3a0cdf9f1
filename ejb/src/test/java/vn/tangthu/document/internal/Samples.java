package vn.tangthu.document.internal;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.tangthu.document.internal.pronom.PronomSource;

/** Bytes as people send them. */
final class Samples {
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** The signatures that are shipped, read once. */
    static final PronomSource PRONOM = new PronomSource(Path.of("no-folder-of-signatures"));

    private Samples() {}

    static FormatIdentification formats(Clock clock) {
        return new FormatIdentification(PRONOM, clock);
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] pdf(String version) {
        return text("%PDF-" + version
                + "\n%âãÏÓ\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n");
    }

    static byte[] pdfA(String part, String level) {
        return text("%PDF-1.7\n" + " ".repeat(300_000)
                + "<rdf:Description xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"><pdfaid:part>" + part
                + "</pdfaid:part><pdfaid:conformance>" + level + "</pdfaid:conformance></rdf:Description>\n%%EOF\n");
    }

    /** A drawing of Adobe Illustrator, which is a PDF outside and something else inside. */
    static byte[] illustrator() {
        return text("%PDF-1.4\n%!PS-Adobe-3.0" + " ".repeat(200) + "%AI5_FileFormat 8\n%%EOF\n");
    }

    static byte[] truncatedPdf() {
        var whole = pdf("1.7");
        return java.util.Arrays.copyOf(whole, whole.length / 2);
    }

    static byte[] docx() {
        return zip(Map.of("[Content_Types].xml", contentTypes(DOCX + ".main+xml"), "word/document.xml", text("<w/>")));
    }

    static byte[] xlsx() {
        return zip(Map.of("[Content_Types].xml", contentTypes(XLSX + ".main+xml"), "xl/workbook.xml", text("<w/>")));
    }

    static byte[] docm() {
        return zip(Map.of(
                "[Content_Types].xml",
                contentTypes("application/vnd.ms-word.document.macroEnabled.main+xml"),
                "word/document.xml",
                text("<w/>")));
    }

    static byte[] odt() {
        return odf("application/vnd.oasis.opendocument.text");
    }

    static byte[] ods() {
        return odf("application/vnd.oasis.opendocument.spreadsheet");
    }

    private static byte[] odf(String mediaType) {
        var content = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content"
                + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" office:version=\"1.2\"/>";
        var manifest = "<manifest:manifest><manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\""
                + mediaType + "\"/></manifest:manifest>";
        return zip(Map.of(
                "mimetype", text(mediaType), "content.xml", text(content), "META-INF/manifest.xml", text(manifest)));
    }

    /** A docx of 300 KB that becomes 300 MiB. */
    static byte[] zipBomb() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(contentTypes(DOCX + ".main+xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            var zeros = new byte[1024 * 1024];
            for (var i = 0; i < 300; i++) zip.write(zeros);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] doc() {
        return compound("WordDocument", "\u0001CompObj", " ".repeat(60) + "\u0010\0\0\0Word.Document.8\0");
    }

    static byte[] xls() {
        try (var workbook = new HSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            workbook.createSheet("Danh mục").createRow(0).createCell(0).setCellValue("Hồ sơ");
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An OLE2 container that names a workbook and has none. */
    static byte[] hollowXls() {
        return compound("Workbook", "other", "");
    }

    static byte[] lockedDocx() {
        return compound("EncryptedPackage", "EncryptionInfo", "");
    }

    static byte[] exe() {
        var bytes = new byte[512];
        System.arraycopy(text("MZ"), 0, bytes, 0, 2);
        bytes[0x3C] = (byte) 0x80;
        System.arraycopy(text("PE\0\0"), 0, bytes, 0x80, 4);
        return bytes;
    }

    /** A picture as programs write it. */
    static byte[] picture(String format) {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] wav() {
        return text("RIFF\u0024\0\0\0WAVEfmt \u0010\0\0\0\u0001\0\u0001\0\0\0\0\0\0\0\0\0\u0001\0\u0008\0data\0\0\0\0");
    }

    /** The end of a file as this trailer writes it. */
    static byte[] pdfEndingWith(String trailer) {
        return text("%PDF-1.7\n1 0 obj <</Type/Catalog>> endobj\n" + trailer + "\n%%EOF\n");
    }

    static byte[] png() {
        return new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
    }

    /** Text in TCVN3, the old 8-bit encoding. */
    static byte[] tcvn3() {
        return "Céng hßa x· héi chñ nghÜa ViÖt Nam §éc lËp - Tù do - H¹nh phóc".getBytes(StandardCharsets.ISO_8859_1);
    }

    /** MẪU KỶ LUẬT. */
    static byte[] viscii() {
        return "M\u0006U K\u0014 LU\u00aaT".getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A stream of that many bytes of text that never stand in memory. */
    static InputStream endlessText(long size) {
        return new InputStream() {
            private long left = size;

            @Override
            public int read() {
                return left-- > 0 ? 'a' : -1;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                if (left <= 0) return -1;
                var n = (int) Math.min(length, left);
                java.util.Arrays.fill(buffer, offset, offset + n, (byte) 'a');
                left -= n;
                return n;
            }
        };
    }

    private static byte[] contentTypes(String main) {
        return text("<Types><Override PartName=\"/main.xml\" ContentType=\"" + main + "\"/></Types>");
    }

    static byte[] zip(Map<String, byte[]> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The packed bytes of an entry end in their midst. */
    static byte[] endingEarly(byte[] zip, String entry) {
        var bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        for (var at = 0; at + 46 < zip.length; at++) {
            if (bytes.getInt(at) != 0x02014b50) continue;
            var name = new String(zip, at + 46, bytes.getShort(at + 28), StandardCharsets.UTF_8);
            if (name.equals(entry)) bytes.putInt(at + 20, bytes.getInt(at + 20) / 2);
        }
        return zip;
    }

    private static byte[] compound(String stream, String other, String text) {
        try (var container = new POIFSFileSystem();
                var bytes = new ByteArrayOutputStream()) {
            container.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), stream);
            container.createDocument(new java.io.ByteArrayInputStream(text(text + " ".repeat(5000))), other);
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
