package vn.tangthu.conversion.internal.worker;

import com.sun.star.beans.XPropertySet;
import com.sun.star.container.XIndexAccess;
import com.sun.star.lang.XComponent;
import com.sun.star.lang.XServiceInfo;
import com.sun.star.text.XTextFieldsSupplier;
import com.sun.star.uno.Exception;
import com.sun.star.util.XSearchable;
import java.util.EnumSet;
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
    private static final String OF_TODAY = "(TODAY|NOW)\\s*\\(";

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

    private void lookAtText(XComponent document) throws Exception {
        var fields = Lo.qi(XTextFieldsSupplier.class, document).getTextFields().createEnumeration();
        while (fields.hasMoreElements()) {
            var field = fields.nextElement();
            var services = Lo.qi(XServiceInfo.class, field).getSupportedServiceNames();
            if (isCalled(services, ".datetime") && !isFixed(field)) kinds.add(Kind.TIME);
            if (isCalled(services, ".filename") && !isFixed(field)) kinds.add(Kind.FILE_NAME);
        }
    }

    private static boolean isCalled(String[] services, String name) {
        return Stream.of(services)
                .anyMatch(service -> service.toLowerCase(Locale.ROOT).endsWith(name));
    }

    private static boolean isFixed(Object field) throws Exception {
        return Boolean.TRUE.equals(Lo.qi(XPropertySet.class, field).getPropertyValue(FIXED));
    }

    private void lookAtSheets(XComponent document) throws Exception {
        var sheets = Lo.qi(XIndexAccess.class, Calc.getCalcDoc(document).getSheets());
        for (int i = 0; i < sheets.getCount() && kinds.isEmpty(); i++) {
            var cells = Lo.qi(XSearchable.class, sheets.getByIndex(i));
            var wanted = cells.createSearchDescriptor();
            wanted.setSearchString(OF_TODAY);
            wanted.setPropertyValue("SearchRegularExpression", true);
            wanted.setPropertyValue("SearchType", (short) 0);
            if (cells.findFirst(wanted) != null) kinds.add(Kind.TIME);
        }
    }
}
