package vn.tangthu.conversion.internal.worker;

import com.sun.star.beans.XPropertySet;
import com.sun.star.container.XEnumerationAccess;
import com.sun.star.lang.WrappedTargetException;
import com.sun.star.text.XText;
import com.sun.star.text.XTextRange;
import com.sun.star.text.XTextTable;
import com.sun.star.uno.Exception;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jodconverter.local.office.utils.Lo;
import vn.tangthu.conversion.domain.legacy.LegacyText;

/**
 * The runs of a text in LibreOffice: those in fonts of a legacy encoding get the letters that were meant and a font that has them.
 * All text, repaired or not, is written down in the order in which it is met.
 */
final class LegacyRuns {
    private static final String FONT = "CharFontName";

    private final Writer text;
    private long letters;

    /** @param text takes the whole text */
    LegacyRuns(Writer text) {
        this.text = text;
    }

    /** Letters that are no longer what they were. */
    long letters() {
        return letters;
    }

    /** Tables in the text are walked too. */
    void repair(XText whole) throws Exception {
        for (var element : elements(whole)) {
            var table = Lo.qiOptional(XTextTable.class, element);
            if (table.isPresent()) repair(table.get());
            else repairParagraph(element);
        }
    }

    private void repair(XTextTable table) throws Exception {
        for (var name : table.getCellNames()) repair(Lo.qi(XText.class, table.getCellByName(name)));
    }

    private void repairParagraph(Object paragraph) throws Exception {
        for (var portion : elements(paragraph)) {
            var properties = Lo.qi(XPropertySet.class, portion);
            var type = properties.getPropertySetInfo().hasPropertyByName("TextPortionType")
                    ? properties.getPropertyValue("TextPortionType")
                    : "Text";
            if ("Text".equals(type)) repair(Lo.qi(XTextRange.class, portion), properties);
        }
        write("\n");
    }

    private void repair(XTextRange run, XPropertySet properties) throws Exception {
        var shown = run.getString();
        var font = String.valueOf(properties.getPropertyValue(FONT));
        var encoding = LegacyText.encodingOfFont(font);
        if (shown.isEmpty() || encoding.isEmpty()) {
            write(shown);
            return;
        }
        var meant = LegacyText.read(encoding.get(), shown);
        if (LegacyText.showsCapitals(font)) meant = meant.toUpperCase(Locale.ROOT);
        if (!meant.equals(shown)) {
            run.setString(meant);
            letters += meant.codePoints().filter(Character::isLetter).count();
        }
        properties.setPropertyValue(FONT, face(font));
        write(meant);
    }

    /** A face of the same kind that every installation has in a metric-compatible form. */
    private static String face(String font) {
        var name = font.toLowerCase(Locale.ROOT);
        if (name.contains("courier")) return "Courier New";
        if (name.contains("arial") || name.contains("helve") || name.contains("avant")) return "Arial";
        return "Times New Roman";
    }

    private static List<Object> elements(Object container) throws WrappedTargetException {
        var found = new ArrayList<Object>();
        var access = Lo.qiOptional(XEnumerationAccess.class, container);
        if (access.isEmpty()) return found;
        try {
            for (var each = access.get().createEnumeration(); each.hasMoreElements(); ) found.add(each.nextElement());
        } catch (com.sun.star.container.NoSuchElementException e) {
            throw new IllegalStateException("text changed while it was read", e);
        }
        return found;
    }

    private void write(String string) {
        try {
            text.write(string);
        } catch (IOException e) {
            throw new UncheckedIOException("text cannot be written", e);
        }
    }
}
