package vn.tangthu.bench.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Files in all allowed formats, made from fixed seeds: office formats by LibreOffice from flat OpenDocument, the others by our own
 * hands. What an earlier run has made is taken again.
 */
public final class Corpus {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("pdf", "application/pdf"),
            Map.entry("doc", "application/msword"),
            Map.entry("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            Map.entry("odt", "application/vnd.oasis.opendocument.text"),
            Map.entry("rtf", "application/rtf"),
            Map.entry("xls", "application/vnd.ms-excel"),
            Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            Map.entry("ods", "application/vnd.oasis.opendocument.spreadsheet"),
            Map.entry("csv", "text/csv"),
            Map.entry("txt", "text/plain"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"));
    private static final List<String> TEXTS = List.of("odt", "docx", "doc:MS Word 97", "rtf", "pdf");
    private static final List<String> TABLES = List.of("ods", "xlsx", "xls:MS Excel 97");

    /** Makes the bytes of the file with that number. */
    @FunctionalInterface
    private interface Maker {
        byte[] bytes(int number) throws IOException;
    }

    private final Path folder;
    private final int each;

    private Corpus(Path folder, int each) {
        this.folder = folder;
        this.each = each;
    }

    /** @param each files of each format, and twice as many PDFs */
    public static List<Path> in(Path folder, int each) throws IOException {
        var corpus = new Corpus(folder, each);
        corpus.make();
        return files(folder);
    }

    /** Files of the allowed formats in a folder and below. */
    public static List<Path> files(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(
                            file -> Files.isRegularFile(file) && mediaType(file).isPresent())
                    .sorted()
                    .toList();
        }
    }

    /** By the name of the file. */
    public static Optional<String> mediaType(Path file) {
        return Optional.ofNullable(TYPES.get(extension(file)));
    }

    public static String extension(Path file) {
        var name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private void make() throws IOException {
        for (var format : TEXTS)
            office(
                    format,
                    number -> new OfficeFiles.Flat("van-ban-%03d.fodt".formatted(number), new FlatText(number).xml()));
        for (var format : TABLES)
            office(
                    format,
                    number -> new OfficeFiles.Flat("bang-%03d.fods".formatted(number), new FlatTable(number).xml()));
        each("txt", "txt", PlainTexts::text);
        each("csv", "csv", PlainTexts::table);
        each("jpg", "jpg", Pictures::jpeg);
        each("png", "png", Pictures::png);
        each("pdf-khac", "pdf", number -> new PdfVariants(number).pdf());
    }

    /** One source in flat XML for each number. */
    @FunctionalInterface
    private interface Sources {
        OfficeFiles.Flat of(int number);
    }

    private void office(String format, Sources sources) throws IOException {
        var target = folder.resolve(format.replaceFirst(":.*", ""));
        if (isMade(target)) return;
        var flat = new ArrayList<OfficeFiles.Flat>();
        IntStream.range(0, each).forEach(number -> flat.add(sources.of(number)));
        OfficeFiles.make(format, flat, Files.createDirectories(target));
    }

    private void each(String name, String extension, Maker maker) throws IOException {
        var target = folder.resolve(name);
        if (isMade(target)) return;
        Files.createDirectories(target);
        for (var number = 0; number < each; number++)
            Files.write(target.resolve("tep-%03d.%s".formatted(number, extension)), maker.bytes(number));
    }

    private boolean isMade(Path target) throws IOException {
        return Files.isDirectory(target) && files(target).size() == each;
    }
}
