package vn.tangthu.conversion.internal.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * Copies a text document (.docx, .odt) whose fields show what its author saw, and not what they would show whenever it is opened. One
 * that cannot be read part by part is copied as it is, and LibreOffice may try.
 */
final class FrozenCopy implements Task {
    private static final Pattern PARTS_OF_WORD =
            Pattern.compile("word/(document|header\\d*|footer\\d*|footnotes|endnotes)\\.xml");
    private static final Pattern PARTS_OF_OPEN_DOCUMENT = Pattern.compile("(content|styles)\\.xml");

    @Override
    public Map<String, String> run(Map<String, String> request) throws IOException {
        var source = Path.of(request.get(Words.SOURCE));
        var target = Path.of(request.get(Words.TARGET));
        try {
            copy(source, target);
        } catch (IOException e) {
            if (!(e.getCause() instanceof XMLStreamException)) throw e;
            Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
        }
        return Map.of(Words.STATUS, Words.DONE);
    }

    private static void copy(Path source, Path target) throws IOException {
        if (target.toString().endsWith(".odt"))
            XmlParts.copy(
                    source, target, name -> PARTS_OF_OPEN_DOCUMENT.matcher(name).matches(), FrozenOpenFields::copy);
        else XmlParts.copy(source, target, name -> PARTS_OF_WORD.matcher(name).matches(), FrozenWordFields::copy);
    }
}
