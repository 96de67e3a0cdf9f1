package vn.tangthu.conversion.internal.worker;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jodconverter.core.document.DefaultDocumentFormatRegistry;
import org.jodconverter.core.document.DocumentFamily;
import org.jodconverter.core.document.DocumentFormat;
import org.jodconverter.core.office.OfficeException;
import org.jodconverter.core.office.OfficeUtils;
import org.jodconverter.local.LocalConverter;
import org.jodconverter.local.office.LocalOfficeManager;

/**
 * Turns office documents into PDF/A-2b by a LibreOffice that stays running: macros off, links never followed, pictures kept as
 * they are. A LibreOffice that dies is started again by the pool; the document it worked on is answered as failed.
 */
final class OfficeConversion implements Task, AutoCloseable {
    private static final int DOCUMENTS_PER_PROCESS = 100;
    private static final long START_MILLISECONDS = 60_000;
    /** MacroExecutionMode NEVER_EXECUTE, UpdateDocMode NO_UPDATE. */
    private static final Map<String, Object> LOADING =
            Map.of("Hidden", true, "ReadOnly", true, "MacroExecutionMode", (short) 0, "UpdateDocMode", (short) 0);

    /** The file is a copy; sheets of a spreadsheet that is read only get no other names. */
    private static final Map<String, Object> LOADING_TO_REPAIR =
            Map.of("Hidden", true, "ReadOnly", false, "MacroExecutionMode", (short) 0, "UpdateDocMode", (short) 0);

    private static final Map<String, Object> PDF_A_2B = Map.of(
            "SelectPdfVersion",
            2,
            "UseLosslessCompression",
            true,
            "ReduceImageResolution",
            false,
            "ExportNotes",
            false,
            "ExportBookmarks",
            true);

    private LocalOfficeManager office;

    /** Starts LibreOffice if it does not run yet. */
    Map<String, String> warm(Map<String, String> request) throws IOException {
        if (office == null) {
            try {
                office = newOffice(request);
                office.start();
            } catch (OfficeException e) {
                throw new IOException("LibreOffice does not start: " + e.getMessage(), e);
            }
        }
        return Map.of(Words.STATUS, Words.DONE);
    }

    @Override
    public Map<String, String> run(Map<String, String> request) throws IOException {
        warm(request);
        var source = Path.of(request.get(Words.SOURCE));
        var repair = new LegacyFontRepair(Path.of(request.get(Words.REPAIRED_TEXT)));
        var fonts = new FontsInUse();
        var fields = new VolatileFields();
        var converter = LocalConverter.builder().officeManager(office);
        if (LegacyFontNames.mentionedIn(source))
            converter.loadProperties(LOADING_TO_REPAIR).filterChain(repair, fonts, fields);
        else converter.loadProperties(LOADING).filterChain(fonts, fields);
        try {
            converter
                    .build()
                    .convert(source.toFile())
                    .as(source(request))
                    .to(new File(request.get(Words.TARGET)))
                    .as(pdfA())
                    .execute();
            return Map.of(
                    Words.STATUS, Words.DONE,
                    Words.REPAIRED, Long.toString(repair.letters()),
                    Words.ENCODINGS, String.join(", ", repair.encodings()),
                    Words.RENAMED, repair.renamed(),
                    Words.FONTS, FontNames.join(fonts.names()),
                    Words.TIME_SHOWN_ANEW, Boolean.toString(fields.has(VolatileFields.Kind.TIME)),
                    Words.NAME_SHOWN_ANEW, Boolean.toString(fields.has(VolatileFields.Kind.FILE_NAME)));
        } catch (OfficeException e) {
            throw new IOException(rootMessage(e), e);
        }
    }

    private static String rootMessage(Throwable e) {
        return e.getCause() == null ? String.valueOf(e.getMessage()) : rootMessage(e.getCause());
    }

    private static DocumentFormat source(Map<String, String> request) {
        var extension = request.get(Words.SOURCE).replaceFirst(".*\\.", "");
        var known = DefaultDocumentFormatRegistry.getInstance().getFormatByExtension(extension);
        var format = DocumentFormat.builder().from(known).unmodifiable(false);
        if (request.containsKey(Words.FILTER_NAME)) format.loadFilterName(request.get(Words.FILTER_NAME));
        if (request.containsKey(Words.FILTER_OPTIONS)) format.loadFilterOptions(request.get(Words.FILTER_OPTIONS));
        return format.build();
    }

    private static DocumentFormat pdfA() {
        return DocumentFormat.builder()
                .from(DefaultDocumentFormatRegistry.PDF)
                .storeProperty(DocumentFamily.TEXT, "FilterData", PDF_A_2B)
                .storeProperty(DocumentFamily.SPREADSHEET, "FilterData", PDF_A_2B)
                .build();
    }

    private static LocalOfficeManager newOffice(Map<String, String> request) {
        return LocalOfficeManager.builder()
                .officeHome(request.get(Words.OFFICE_HOME))
                .templateProfileDir(profile().toFile())
                .portNumbers(freePort())
                .maxTasksPerProcess(DOCUMENTS_PER_PROCESS)
                .taskExecutionTimeout(Long.parseLong(request.get(Words.MILLISECONDS)))
                .processTimeout(START_MILLISECONDS)
                .build();
    }

    private static Path profile() {
        try {
            return OfficeProfile.writeInto(Files.createTempDirectory("profile"));
        } catch (IOException e) {
            throw new UncheckedIOException("no folder for the profile of LibreOffice", e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("no free port for LibreOffice", e);
        }
    }

    @Override
    public void close() {
        if (office != null) OfficeUtils.stopQuietly(office);
    }
}
