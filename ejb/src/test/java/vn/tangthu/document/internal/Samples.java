package vn.tangthu.document.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Bytes as people send them. */
final class Samples {
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Samples() {}

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
        return zip(Map.of("mimetype", text("application/vnd.oasis.opendocument.text"), "content.xml", text("<o/>")));
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
        return compound("WordDocument", "\u0001CompObj", "....Word.Document.8....");
    }

    static byte[] xls() {
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

    static byte[] jpeg() {
        return new byte[] {
            (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1
        };
    }

    /** A PNG of these chunks, each with as many bytes as its name has. */
    static byte[] png(String... chunks) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        for (var chunk : chunks) {
            bytes.writeBytes(new byte[] {0, 0, 0, 4});
            bytes.writeBytes(text(chunk));
            bytes.writeBytes(new byte[8]);
        }
        bytes.writeBytes(new byte[4]);
        bytes.writeBytes(text("IEND"));
        bytes.writeBytes(new byte[4]);
        return bytes.toByteArray();
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
