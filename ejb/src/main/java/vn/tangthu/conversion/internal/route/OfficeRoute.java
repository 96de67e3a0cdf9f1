package vn.tangthu.conversion.internal.route;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tangthu.conversion.api.ConversionStep;
import vn.tangthu.conversion.internal.pool.Answer;
import vn.tangthu.conversion.internal.route.Journal.Note;
import vn.tangthu.conversion.internal.worker.LegacyFontNames;
import vn.tangthu.conversion.internal.worker.Words;

/**
 * Office documents, tables and plain text: PDF/A by LibreOffice, its letters compared with those of the source. A conversion that
 * breaks is tried once more; the second time it is the document's fault.
 */
final class OfficeRoute implements Route {
    private static final Map<String, String> EXTENSIONS = Map.ofEntries(
            Map.entry("application/msword", "doc"),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
            Map.entry("application/vnd.oasis.opendocument.text", "odt"),
            Map.entry("application/rtf", "rtf"),
            Map.entry("text/rtf", "rtf"),
            Map.entry("application/vnd.ms-excel", "xls"),
            Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
            Map.entry("application/vnd.oasis.opendocument.spreadsheet", "ods"),
            Map.entry("text/csv", "csv"),
            Map.entry("text/plain", "txt"));

    /** Of text documents, whose comments make a warm LibreOffice abort. */
    private static final Pattern TEXT = Pattern.compile(".*\\.(doc|docx|odt|rtf)");

    /** Formats of which a copy can be made whose fields and cells show what its author saw. */
    private static final Set<String> FROZEN = Set.of("doc", "docx", "odt", "ods", "rtf", "xlsx");

    private static final Set<String> PLAIN = Set.of("csv", "txt");
    private static final String TIKA = "Apache Tika";
    private static final String OWN = "Tàng Thư";

    /** What the reader found: whether it is worth converting, and how the converter must open it. */
    private record Prepared(Path file, Path text, Map<String, String> filter, String names) {
        Prepared with(Path otherText, String otherNames) {
            return new Prepared(file, otherText, filter, otherNames);
        }
    }

    private final Toolbox tools;
    private final Office office;

    OfficeRoute(Toolbox tools, Office office) {
        this.tools = tools;
        this.office = office;
    }

    @Override
    public boolean takes(String mediaType) {
        return EXTENSIONS.containsKey(mediaType);
    }

    @Override
    public void follow(Source source, Journal journal) {
        var extension = EXTENSIONS.get(source.mediaType());
        var most = PLAIN.contains(extension)
                ? tools.budget().textBytes()
                : tools.budget().officeBytes();
        if (source.size() > most) {
            journal.warning("CNV-005", Map.of("limit", (most >> 20) + " MB"));
            return;
        }
        var prepared =
                PLAIN.contains(extension) ? recode(source, extension, journal) : open(source, extension, journal);
        if (prepared.isEmpty()) return;
        var made = prepared.get();
        if (office.installed()) made = convert(source, made, journal);
        else journal.warning("CNV-013", Map.of("tool", "LibreOffice"));
        append(made.names(), made.text());
    }

    private static void append(String names, Path text) {
        if (names.isBlank()) return;
        try {
            Files.writeString(text, names, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("names cannot be kept", e);
        }
    }

    private Optional<Prepared> recode(Source source, String extension, Journal journal) {
        var file = source.folder().resolve("source." + extension);
        var request = Map.of(
                Words.TASK, Words.RECODE,
                Words.SOURCE, source.file().toString(),
                Words.TARGET, file.toString());
        var answer = tools.ask(ConversionStep.READING, OWN, request, journal);
        if (!(answer instanceof Answer.Given told) || !Office.done(answer)) {
            journal.warning("CNV-005", Map.of("limit", Toolbox.note(answer).detail()));
            return Optional.empty();
        }
        journal.keepText(file, OWN);
        if (!told.get(Words.CHARSET).equals("UTF-8"))
            journal.info("CNV-015", Map.of("charset", told.get(Words.CHARSET), "letters", told.get(Words.LETTERS)));
        var filter = extension.equals("csv")
                ? Map.of(
                        Words.FILTER_NAME,
                        "Text - txt - csv (StarCalc)",
                        Words.FILTER_OPTIONS,
                        told.get(Words.SEPARATOR) + ",34,76,1")
                : Map.of(Words.FILTER_NAME, "Text (encoded)", Words.FILTER_OPTIONS, "UTF8,LF,Liberation Mono,vi-VN");
        return Optional.of(new Prepared(file, file, filter, ""));
    }

    private Optional<Prepared> open(Source source, String extension, Journal journal) {
        var text = source.folder().resolve("text.txt");
        var request = Map.of(
                Words.TASK, Words.READ_OFFICE,
                Words.SOURCE, source.file().toString(),
                Words.TARGET, text.toString(),
                Words.MEDIA_TYPE, source.mediaType(),
                Words.MOST_LETTERS, Long.toString(Toolbox.MOST_LETTERS));
        var answer = tools.ask(ConversionStep.READING, TIKA, request, journal);
        if (!(answer instanceof Answer.Given told)) {
            journal.warning("CNV-005", Map.of("limit", Toolbox.note(answer).detail()));
            return Optional.empty();
        }
        return switch (told.get(Words.STATUS)) {
            case Words.DONE -> {
                journal.keepText(text, TIKA);
                if (told.is(Words.SHORTENED)) journal.info("CNV-014", Map.of());
                yield Optional.of(
                        new Prepared(copy(source, extension, journal), text, Map.of(), told.get(Words.NAMES)));
            }
            case Words.LOCKED -> {
                journal.error("CNV-003", Map.of());
                yield Optional.empty();
            }
            default -> {
                journal.error("CNV-004", Map.of("reason", told.get(Words.REASON)));
                yield isBomb(told)
                        ? Optional.empty()
                        : Optional.of(
                                new Prepared(copy(source, extension, journal), text, Map.of(), told.get(Words.NAMES)));
            }
        };
    }

    private static boolean isBomb(Answer.Given told) {
        return told.get(Words.REASON).toLowerCase(Locale.ROOT).contains("zip bomb");
    }

    /** With another text, and other names of sheets, after a repair of legacy fonts. */
    private Prepared convert(Source source, Prepared prepared, Journal journal) {
        var target = source.folder().resolve("office.pdf");
        var answer = attempt(prepared.file(), prepared, target, journal);
        if (!(answer instanceof Answer.OutOfTime) && !Office.done(answer) && needsRepair(prepared.file()))
            answer = attemptWithoutComments(prepared, target, journal).orElse(answer);
        if (answer instanceof Answer.OutOfTime) {
            journal.warning("CNV-005", Map.of("limit", Toolbox.note(answer).detail()));
        } else if (Office.done(answer) || attemptAlone(prepared, target, journal)) {
            var read = repaired(prepared, answer, target, journal);
            var readBack = source.folder().resolve("office-pdf.txt");
            keep(source, target, journal);
            tellWhatIsShownAnew(answer, journal);
            var look = tools.readPdf(target, readBack, journal);
            tools.missingFonts().tellAboutOffice(answer, look, journal);
            if (Office.done(look)) compare(read.text(), readBack, journal);
            return read;
        } else {
            journal.warning(
                    "CNV-008",
                    Map.of("tool", "LibreOffice", "reason", Toolbox.note(answer).detail()));
        }
        return prepared;
    }

    /** With the text as it is after letters in legacy fonts were read, when there were any. */
    private static Prepared repaired(Prepared prepared, Answer answer, Path target, Journal journal) {
        if (!(answer instanceof Answer.Given told) || !Office.done(answer)) return prepared;
        var letters = Long.parseLong(told.get(Words.REPAIRED));
        if (letters == 0) return prepared;
        journal.info("CNV-018", Map.of("letters", Long.toString(letters), "encodings", told.get(Words.ENCODINGS)));
        var text = Office.repairedText(target);
        journal.keepText(text, OWN);
        return prepared.with(text, renamed(prepared.names(), told.get(Words.RENAMED)));
    }

    /** @param renamed a line for each: the old name, a colon, the new one */
    private static String renamed(String names, String renamed) {
        var others = renamed.lines().map(line -> line.split(":", 2)).collect(Collectors.toMap(n -> n[0], n -> n[1]));
        return names.lines()
                .map(name -> others.getOrDefault(name, name))
                .map(name -> name + "\n")
                .collect(Collectors.joining());
    }

    /** The one retry, by a LibreOffice that no other document has used. */
    private boolean attemptAlone(Prepared prepared, Path target, Journal journal) {
        journal.attempt(
                ConversionStep.OFFICE_CONVERSION,
                office.tool(),
                () -> office.convertAlone(prepared.file(), target, prepared.filter()),
                outcome -> Files.exists(target) ? Note.succeeded() : TextRecognition.note(outcome));
        return Files.exists(target);
    }

    private static boolean needsRepair(Path file) {
        try {
            return TEXT.matcher(file.toString()).matches() && LegacyFontNames.mentionedIn(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the copy of the document cannot be read", e);
        }
    }

    /** Letters in legacy fonts are read by a warm LibreOffice only. */
    private Optional<Answer> attemptWithoutComments(Prepared prepared, Path target, Journal journal) {
        var open = prepared.file().resolveSibling("commented.odt");
        journal.attempt(
                ConversionStep.OFFICE_CONVERSION,
                office.tool(),
                () -> office.asOpenDocument(prepared.file(), open),
                outcome -> Files.exists(open) ? Note.succeeded() : TextRecognition.note(outcome));
        if (!Files.exists(open)) return Optional.empty();
        var bare = prepared.file().resolveSibling("uncommented.odt");
        var request =
                Map.of(Words.TASK, Words.REMOVE_COMMENTS, Words.SOURCE, open.toString(), Words.TARGET, bare.toString());
        if (!Office.done(tools.ask(ConversionStep.READING, OWN, request, journal))) return Optional.empty();
        return Optional.of(attempt(bare, prepared, target, journal));
    }

    private Answer attempt(Path file, Prepared prepared, Path target, Journal journal) {
        return journal.attempt(
                ConversionStep.OFFICE_CONVERSION,
                office.tool(),
                () -> office.convert(file, target, prepared.filter()),
                Toolbox::note);
    }

    private void keep(Source source, Path pdf, Journal journal) {
        var verdict = tools.verify(pdf, source.folder(), journal);
        journal.keep(Toolbox.rendition(pdf, office.tool(), verdict));
        PdfRoute.tell(verdict, journal);
        if (!office.weakFaces().isEmpty())
            journal.warning("CNV-007", Map.of("fonts", String.join(", ", office.weakFaces())));
    }

    private static void tellWhatIsShownAnew(Answer conversion, Journal journal) {
        if (!(conversion instanceof Answer.Given told)) return;
        if (told.is(Words.TIME_SHOWN_ANEW)) journal.warning("CNV-034", Map.of());
        if (told.is(Words.NAME_SHOWN_ANEW)) journal.warning("CNV-035", Map.of());
    }

    private static void compare(Path text, Path readBack, Journal journal) {
        if (!Files.exists(text)) return;
        var compared = TextComparison.compare(text, readBack, journal);
        if (!compared.faithful()) {
            journal.warning(
                    "CNV-006",
                    Map.of(
                            "lost", Long.toString(compared.lost()),
                            "total", Long.toString(compared.total()),
                            "examples", compared.examples()));
        }
    }

    private Path copy(Source source, String extension, Journal journal) {
        var copy = source.folder().resolve("source." + extension);
        if (FROZEN.contains(extension) && copiedFrozen(source, copy, journal)) return copy;
        try {
            return Files.copy(source.file(), copy, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("no copy of the document", e);
        }
    }

    private boolean copiedFrozen(Source source, Path copy, Journal journal) {
        var request = Map.of(
                Words.TASK, Words.COPY_FROZEN,
                Words.SOURCE, source.file().toString(),
                Words.TARGET, copy.toString());
        return Office.done(tools.ask(ConversionStep.READING, OWN, request, journal));
    }
}
