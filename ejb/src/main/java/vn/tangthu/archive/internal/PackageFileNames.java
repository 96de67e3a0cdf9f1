package vn.tangthu.archive.internal;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.tangthu.document.api.ComponentView;

/**
 * Names of the files in a package: dossier code and ordinal (TT 05/2025/TT-BNV Art. 8), so that they are unique and short whatever
 * they were called before; the name as received stands in PREMIS.
 */
final class PackageFileNames {
    private static final Pattern EXTENSION = Pattern.compile(".*\\.([A-Za-z0-9]{1,8})");
    private static final Pattern UNFIT = Pattern.compile("[^\\p{L}\\p{N}._-]");

    private final String documentCode;

    PackageFileNames(String documentCode) {
        this.documentCode = UNFIT.matcher(documentCode).replaceAll("-");
    }

    String original(ComponentView component) {
        return base(component) + "." + extension(component.fileName());
    }

    String rendition(ComponentView component) {
        return base(component) + "-PDFA.pdf";
    }

    private String base(ComponentView component) {
        return component.ordinal() == 1 ? documentCode : documentCode + ".%03d".formatted(component.ordinal());
    }

    private static String extension(String fileName) {
        var matcher = EXTENSION.matcher(fileName);
        return matcher.matches() ? matcher.group(1).toLowerCase(Locale.ROOT) : "bin";
    }
}
