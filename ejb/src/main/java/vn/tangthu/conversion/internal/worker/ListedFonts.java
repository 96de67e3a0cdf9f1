package vn.tangthu.conversion.internal.worker;

import com.sun.star.beans.PropertyValue;
import com.sun.star.frame.XStorable;
import com.sun.star.lang.XComponent;
import com.sun.star.uno.Exception;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.jodconverter.local.office.utils.Lo;

/**
 * All fonts that a text document open in LibreOffice has in its styles, used or not, as it writes them down in OpenDocument. Asking
 * for its automatic styles would be shorter, but LibreOffice dies when these are given back after the document was closed.
 */
final class ListedFonts {
    private static final Set<String> PARTS = Set.of("content.xml", "styles.xml");
    /** They stand at the beginning. */
    private static final int BEGINNING = 256 * 1024;

    private static final Pattern FAMILY = Pattern.compile("svg:font-family=\"([^\"]*)\"");

    private ListedFonts() {}

    /** @return families as LibreOffice calls them, those to fall back to behind {@code ;} */
    static Set<String> of(XComponent document) throws Exception, IOException {
        var file = Files.createTempFile("fonts", ".odt");
        try {
            store(document, file);
            return readFrom(file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void store(XComponent document, Path file) throws Exception {
        var filter = new PropertyValue();
        filter.Name = "FilterName";
        filter.Value = "writer8";
        Lo.qi(XStorable.class, document).storeToURL(file.toUri().toString(), new PropertyValue[] {filter});
    }

    private static Set<String> readFrom(Path file) throws IOException {
        var families = new TreeSet<String>();
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                if (PARTS.contains(entry.getName())) addTo(families, zip);
        }
        return families;
    }

    private static void addTo(Collection<String> families, InputStream part) throws IOException {
        var declared = FAMILY.matcher(new String(part.readNBytes(BEGINNING), StandardCharsets.UTF_8));
        while (declared.find()) families.add(family(declared.group(1)));
    }

    private static String family(String written) {
        var plain = written.replace("&apos;", "'").replace("&quot;", "\"").replace("&amp;", "&");
        return Arrays.stream(plain.split(","))
                .map(name -> name.strip().replaceAll("^['\"]|['\"]$", ""))
                .collect(Collectors.joining(";"));
    }
}
