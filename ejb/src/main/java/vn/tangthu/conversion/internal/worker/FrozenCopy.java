package vn.tangthu.conversion.internal.worker;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Copies an office document whose fields and cells show what its author saw, and not what they would show whenever it is opened. One
 * that cannot be read so is copied as it is, and LibreOffice may try.
 */
final class FrozenCopy implements Task {
    private static final Pattern PARTS_OF_WORD =
            Pattern.compile("word/(document|header\\d*|footer\\d*|footnotes|endnotes)\\.xml");
    private static final Pattern SHEETS = Pattern.compile("xl/worksheets/[^/]+\\.xml");
    private static final Pattern PARTS_OF_OPEN_DOCUMENT = Pattern.compile("(content|styles)\\.xml");

    @Override
    public Map<String, String> run(Map<String, String> request) throws IOException {
        var source = Path.of(request.get(Words.SOURCE));
        var target = Path.of(request.get(Words.TARGET));
        try {
            copy(source, target);
        } catch (IOException | RuntimeException e) { // what the libraries say to damaged files
            Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
        }
        return Map.of(Words.STATUS, Words.DONE);
    }

    private static void copy(Path source, Path target) throws IOException {
        var extension = target.toString().replaceFirst(".*\\.", "");
        switch (extension) {
            case "docx" -> copyParts(source, target, PARTS_OF_WORD, FrozenWordFields::copy);
            case "xlsx" -> copyParts(source, target, SHEETS, FrozenSheetFormulas::copy);
            case "odt", "ods" -> copyParts(source, target, PARTS_OF_OPEN_DOCUMENT, FrozenOpenFields::copy);
            case "doc" -> FrozenBinaryWord.copy(source, target);
            case "rtf" -> copyRichText(source, target);
            default -> Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void copyParts(Path source, Path target, Pattern parts, XmlParts.Change change) throws IOException {
        XmlParts.copy(source, target, name -> parts.matcher(name).matches(), change);
    }

    private static void copyRichText(Path source, Path target) throws IOException {
        try (var in = Files.newInputStream(source);
                var out = new BufferedOutputStream(Files.newOutputStream(target))) {
            FrozenRichText.copy(in, out);
        }
    }
}
