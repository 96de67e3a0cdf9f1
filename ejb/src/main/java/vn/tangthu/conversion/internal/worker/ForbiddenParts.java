package vn.tangthu.conversion.internal.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * What PDF/A-2 forbids and no page shows: actions, forms of other makers, hints for printing presses, metadata that nobody
 * declared, things left unsaid where it wants them said.
 */
final class ForbiddenParts {
    private static final Set<String> FORBIDDEN_ACTIONS = Set.of(
            "Launch",
            "Sound",
            "Movie",
            "ResetForm",
            "ImportData",
            "JavaScript",
            "Hide",
            "SetOCGState",
            "Rendition",
            "Trans",
            "GoTo3DView",
            "SetState",
            "NOP",
            "NoOp");
    private static final Set<String> ALLOWED_NAMES = Set.of("NextPage", "PrevPage", "FirstPage", "LastPage");
    private static final List<COSName> ACTIONS = names("A", "OpenAction", "Next", "PA");

    private static final COSName ADDITIONAL_ACTIONS = COSName.getPDFName("AA");

    /** What sets off an additional action (ISO 32000-1, 12.6.3); fonts and pictures may be called AA too. */
    private static final Set<COSName> TRIGGERS = Set.copyOf(names(
            "E", "X", "D", "U", "Fo", "Bl", "PO", "PC", "PV", "PI", "O", "C", "K", "F", "V", "WC", "WS", "DS", "WP",
            "DP"));

    /** Keys that are not allowed, by the kind of dictionary that may bear them. */
    private static final List<COSName> OF_CATALOG = names("Perms", "Requirements", "NeedsRendering");

    private static final List<COSName> OF_NAMES = names("JavaScript", "AlternatePresentations");
    private static final List<COSName> OF_PAGE = names("PresSteps");
    private static final List<COSName> OF_FORM = names("XFA", "NeedAppearances");
    private static final List<COSName> OF_PICTURE = names("Alternates", "OPI", "Metadata");
    private static final List<COSName> OF_FORM_PICTURE = names("OPI", "PS", "Subtype2", "Metadata");
    private static final List<COSName> OF_STATE = names("TR", "TR2", "HTP");
    private static final List<COSName> OF_FONT = names("CIDSet", "CharSet", "Metadata");
    private static final List<COSName> OF_LAYERS = names("AS");
    private static final COSName INTERPOLATE = COSName.getPDFName("Interpolate");
    private static final int HIDING_FLAGS = 1 | 1 << 1 | 1 << 5;
    private static final int TOGGLING_FLAG = 1 << 8;
    private static final int PRINT_FLAG = 1 << 2;

    private final PDDocument document;

    ForbiddenParts(PDDocument document) {
        this.document = document;
    }

    private static List<COSName> names(String... names) {
        return Stream.of(names).map(COSName::getPDFName).toList();
    }

    void remove() throws IOException {
        var catalog = document.getDocumentCatalog().getCOSObject();
        OF_CATALOG.forEach(catalog::removeItem);
        within(catalog, COSName.NAMES, OF_NAMES);
        within(catalog, COSName.ACRO_FORM, OF_FORM);
        removeFromLayers(catalog.getCOSDictionary(COSName.OCPROPERTIES));
        Dictionaries.visit(document, ForbiddenParts::clean);
    }

    private static void within(COSDictionary parent, COSName name, List<COSName> forbidden) {
        var child = parent.getCOSDictionary(name);
        if (child != null) forbidden.forEach(child::removeItem);
    }

    private static void removeFromLayers(COSDictionary layers) {
        if (layers == null) return;
        var configuration = layers.getCOSDictionary(COSName.D);
        if (configuration == null) return;
        OF_LAYERS.forEach(configuration::removeItem);
        if (!configuration.containsKey(COSName.NAME)) configuration.setString(COSName.NAME, "Default");
    }

    private static void clean(COSDictionary dictionary) throws IOException {
        if (areActions(dictionary.getDictionaryObject(ADDITIONAL_ACTIONS))) dictionary.removeItem(ADDITIONAL_ACTIONS);
        for (var action : ACTIONS)
            if (isForbidden(dictionary.getDictionaryObject(action))) dictionary.removeItem(action);
        var type = dictionary.getNameAsString(COSName.TYPE, "");
        var subtype = dictionary.getNameAsString(COSName.SUBTYPE, "");
        if (type.equals("Page")) OF_PAGE.forEach(dictionary::removeItem);
        if (type.equals("ExtGState")) OF_STATE.forEach(dictionary::removeItem);
        if (type.equals("FontDescriptor")) OF_FONT.forEach(dictionary::removeItem);
        if (subtype.equals("CIDFontType2")) sayGlyphs(dictionary);
        if (type.equals("Annot") || dictionary.containsKey(COSName.RECT)) showInPrint(dictionary, subtype);
        if (dictionary instanceof COSStream stream) clean(stream, subtype);
    }

    /** Characters are glyphs of the same number where nothing else is said (ISO 32000-1, table 117); PDF/A wants it said. */
    private static void sayGlyphs(COSDictionary font) {
        var descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        var embedded = descriptor != null && descriptor.containsKey(COSName.FONT_FILE2);
        if (embedded && !font.containsKey(COSName.CID_TO_GID_MAP))
            font.setItem(COSName.CID_TO_GID_MAP, COSName.IDENTITY);
    }

    private static void clean(COSStream stream, String subtype) throws IOException {
        if (subtype.equals("Image")) {
            OF_PICTURE.forEach(stream::removeItem);
            if (stream.getBoolean(INTERPOLATE, false)) stream.setBoolean(INTERPOLATE, false);
        }
        if (subtype.equals("Form")) OF_FORM_PICTURE.forEach(stream::removeItem);
        if (filters(stream).contains("LZWDecode")) compressAnew(stream);
    }

    private static String filters(COSStream stream) {
        return String.valueOf(stream.getFilters());
    }

    /** By way of a file: what is unpacked may be far larger than what a worker may hold. */
    private static void compressAnew(COSStream stream) throws IOException {
        var unpacked = Files.createTempFile("unpacked", null);
        try {
            try (var in = stream.createInputStream()) {
                Files.copy(in, unpacked, StandardCopyOption.REPLACE_EXISTING);
            }
            stream.removeItem(COSName.DECODE_PARMS);
            try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                Files.copy(unpacked, out);
            }
        } finally {
            Files.delete(unpacked);
        }
    }

    private static boolean areActions(COSBase additional) {
        return additional instanceof COSDictionary dictionary
                && !(dictionary instanceof COSStream)
                && TRIGGERS.containsAll(dictionary.keySet());
    }

    private static boolean isForbidden(COSBase action) {
        if (!(action instanceof COSDictionary dictionary)) return false;
        var type = dictionary.getNameAsString(COSName.S, "");
        if (type.equals("Named")) return !ALLOWED_NAMES.contains(dictionary.getNameAsString(COSName.N, ""));
        return FORBIDDEN_ACTIONS.contains(type);
    }

    /** A note that is seen on the screen is to be seen on paper; one that is hidden stays so, and another step must decide. */
    private static void showInPrint(COSDictionary annotation, String subtype) {
        if (subtype.isEmpty() || subtype.equals("Popup")) return;
        var flags = annotation.getInt(COSName.F, 0);
        if ((flags & HIDING_FLAGS) == 0) annotation.setInt(COSName.F, (flags | PRINT_FLAG) & ~TOGGLING_FLAG);
        var appearance = annotation.getCOSDictionary(COSName.AP);
        if (appearance == null) return;
        appearance.removeItem(COSName.D);
        appearance.removeItem(COSName.R);
    }
}
