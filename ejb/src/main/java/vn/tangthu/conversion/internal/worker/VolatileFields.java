package vn.tangthu.conversion.internal.worker;

import com.sun.star.beans.XPropertySet;
import com.sun.star.container.XIndexAccess;
import com.sun.star.container.XNameAccess;
import com.sun.star.lang.XComponent;
import com.sun.star.lang.XServiceInfo;
import com.sun.star.sheet.XHeaderFooterContent;
import com.sun.star.style.XStyleFamiliesSupplier;
import com.sun.star.text.XText;
import com.sun.star.text.XTextFieldsSupplier;
import com.sun.star.uno.Exception;
import com.sun.star.util.XSearchable;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jodconverter.core.office.OfficeContext;
import org.jodconverter.local.filter.Filter;
import org.jodconverter.local.filter.FilterChain;
import org.jodconverter.local.office.utils.Calc;
import org.jodconverter.local.office.utils.Lo;
import org.jodconverter.local.office.utils.Write;

/**
 * Before the export: what the document shows anew whenever it is opened, the day and hour above all, so that its rendition does not show what people
 * have read.
 */
final class VolatileFields implements Filter {
    /** What is shown anew. */
    enum Kind {
        TIME,
        FILE_NAME
    }

    private static final String FIXED = "IsFixed";
    private static final String PAGE_STYLES = "PageStyles";

    private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);

    boolean has(Kind kind) {
        return kinds.contains(kind);
    }

    @Override
    public void doFilter(OfficeContext context, XComponent document, FilterChain chain) throws java.lang.Exception {
        if (Write.isText(document)) lookAtText(document);
        else if (Calc.isCalc(document)) lookAtSheets(document);
        chain.doFilter(context, document);
    }

    private void lookAtText(Object text) throws Exception {
        var fields = Lo.qi(XTextFieldsSupplier.class, text).getTextFields().createEnumeration();
        while (fields.hasMoreElements()) {
            var field = fields.nextElement();
            if (isTrue(field, FIXED)) continue;
            var services = Lo.qi(XServiceInfo.class, field).getSupportedServiceNames();
            if (isCalled(services, ".datetime")) kinds.add(Kind.TIME);
            if (isCalled(services, ".filename")) kinds.add(Kind.FILE_NAME);
        }
    }

    private static boolean isCalled(String[] services, String name) {
        return Stream.of(services)
                .anyMatch(service -> service.toLowerCase(Locale.ROOT).endsWith(name));
    }

    private static boolean has(Object field, String property) {
        return Lo.qi(XPropertySet.class, field).getPropertySetInfo().hasPropertyByName(property);
    }

    private static boolean isTrue(Object field, String property) throws Exception {
        return has(field, property)
                && Boolean.TRUE.equals(Lo.qi(XPropertySet.class, field).getPropertyValue(property));
    }

    private void lookAtSheets(XComponent document) throws Exception {
        var sheets = Lo.qi(XIndexAccess.class, Calc.getCalcDoc(document).getSheets());
        var styles = Lo.qi(
                XNameAccess.class,
                Lo.qi(XStyleFamiliesSupplier.class, document).getStyleFamilies().getByName(PAGE_STYLES));
        var looked = new HashSet<Object>();
        for (int i = 0; i < sheets.getCount(); i++) {
            var sheet = sheets.getByIndex(i);
            if (asksForToday(sheet)) kinds.add(Kind.TIME);
            var style = Lo.qi(XPropertySet.class, sheet).getPropertyValue("PageStyle");
            if (looked.add(style)) lookAtPages(Lo.qi(XPropertySet.class, styles.getByName((String) style)));
        }
    }

    private static boolean asksForToday(Object sheet) throws Exception {
        var cells = Lo.qi(XSearchable.class, sheet);
        var wanted = cells.createSearchDescriptor();
        wanted.setSearchString(VolatileFormula.OF_TODAY);
        wanted.setPropertyValue("SearchRegularExpression", true);
        wanted.setPropertyValue("SearchType", (short) 0);
        return cells.findFirst(wanted) != null;
    }

    private void lookAtPages(XPropertySet style) throws Exception {
        for (var place : List.of("Header", "Footer")) {
            if (!Boolean.TRUE.equals(style.getPropertyValue(place + "IsOn"))) continue;
            for (var side : List.of("Left", "Right")) {
                var content =
                        Lo.qi(XHeaderFooterContent.class, style.getPropertyValue(side + "Page" + place + "Content"));
                lookAtHead(content.getLeftText());
                lookAtHead(content.getCenterText());
                lookAtHead(content.getRightText());
            }
        }
    }

    /** Fields at head and foot of a sheet are none of a kind; their properties tell them apart. */
    private void lookAtHead(XText text) throws Exception {
        var fields = Lo.qi(XTextFieldsSupplier.class, text).getTextFields().createEnumeration();
        while (fields.hasMoreElements()) {
            var field = fields.nextElement();
            if (has(field, "IsDate") && !isTrue(field, FIXED)) kinds.add(Kind.TIME);
            if (has(field, "FileFormat")) kinds.add(Kind.FILE_NAME);
        }
    }
}
