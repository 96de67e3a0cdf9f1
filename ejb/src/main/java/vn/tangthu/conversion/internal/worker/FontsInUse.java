package vn.tangthu.conversion.internal.worker;

import com.sun.star.beans.PropertyValue;
import com.sun.star.beans.XPropertySet;
import com.sun.star.container.XIndexAccess;
import com.sun.star.lang.XComponent;
import com.sun.star.sheet.CellFlags;
import com.sun.star.sheet.XCellRangesQuery;
import com.sun.star.sheet.XUniqueCellFormatRangesSupplier;
import com.sun.star.uno.Exception;
import com.sun.star.util.XPropertyReplace;
import com.sun.star.util.XSearchable;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jodconverter.core.office.OfficeContext;
import org.jodconverter.local.filter.Filter;
import org.jodconverter.local.filter.FilterChain;
import org.jodconverter.local.office.utils.Calc;
import org.jodconverter.local.office.utils.Lo;
import org.jodconverter.local.office.utils.Write;

/**
 * Before the export: the fonts that letters of the document are set in, not those that it only lists. A text is searched for each font
 * that it lists, a sheet asked for its areas of one format: a few calls to LibreOffice, however long the document is. Drawn shapes,
 * parts of a cell and faces for East Asian letters are not looked at.
 */
final class FontsInUse implements Filter {
    private static final String FONT = "CharFontName";
    private static final String LETTER = "[^\\s]";
    private static final int WRITTEN = CellFlags.VALUE | CellFlags.DATETIME | CellFlags.STRING | CellFlags.FORMULA;

    private final Set<String> names = new LinkedHashSet<>();

    Set<String> names() {
        return names;
    }

    @Override
    public void doFilter(OfficeContext context, XComponent document, FilterChain chain) throws java.lang.Exception {
        if (Write.isText(document)) lookAtText(document);
        else if (Calc.isCalc(document)) lookAtSheets(document);
        chain.doFilter(context, document);
    }

    private void lookAtText(XComponent document) throws Exception, IOException {
        var looked = 0;
        for (var font : ListedFonts.of(document))
            if (looked++ < FontNames.MOST && isUsed(document, font)) names.add(font);
    }

    /** In body, tables, frames, headers, footers and notes. */
    private static boolean isUsed(XComponent document, String font) throws Exception {
        var text = Lo.qi(XSearchable.class, document);
        var wanted = text.createSearchDescriptor();
        wanted.setSearchString(LETTER);
        wanted.setPropertyValue("SearchRegularExpression", true);
        wanted.setPropertyValue("SearchStyles", true);
        var attributes = Lo.qi(XPropertyReplace.class, wanted);
        attributes.setValueSearch(true);
        var attribute = new PropertyValue();
        attribute.Name = FONT;
        attribute.Value = font;
        attributes.setSearchAttributes(new PropertyValue[] {attribute});
        return text.findFirst(wanted) != null;
    }

    private void lookAtSheets(XComponent document) throws Exception {
        var sheets = Lo.qi(XIndexAccess.class, Calc.getCalcDoc(document).getSheets());
        for (int sheet = 0; sheet < sheets.getCount(); sheet++) {
            var formats = Lo.qi(XUniqueCellFormatRangesSupplier.class, sheets.getByIndex(sheet))
                    .getUniqueCellFormatRanges();
            for (int i = 0; i < formats.getCount() && names.size() < FontNames.MOST; i++)
                lookAtCells(formats.getByIndex(i));
        }
    }

    private void lookAtCells(Object ranges) throws Exception {
        var font = font(ranges);
        if (names.contains(font)) return;
        var written = Lo.qi(XCellRangesQuery.class, ranges).queryContentCells((short) WRITTEN);
        if (written.getCount() > 0) names.add(font);
    }

    private static String font(Object formatted) throws Exception {
        return String.valueOf(Lo.qi(XPropertySet.class, formatted).getPropertyValue(FONT));
    }
}
