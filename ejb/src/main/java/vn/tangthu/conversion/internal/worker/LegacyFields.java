package vn.tangthu.conversion.internal.worker;

import com.sun.star.beans.XPropertySet;
import com.sun.star.lang.XServiceInfo;
import com.sun.star.style.CaseMap;
import com.sun.star.uno.Exception;
import java.util.Locale;
import java.util.stream.Stream;
import org.jodconverter.local.office.utils.Lo;
import vn.tangthu.conversion.domain.legacy.LegacyText;

/**
 * Fields among the runs of a text: what most of them show is written down as text, as it would be on paper. Those that show something
 * else on each page stay fields.
 */
final class LegacyFields {
    private static final String TYPE = "TextPortionType";

    private LegacyFields() {}

    /** A field has one place in the text, however many letters it shows. */
    static boolean isOne(XPropertySet portion) throws Exception {
        return portion.getPropertySetInfo().hasPropertyByName(TYPE)
                && "TextField".equals(portion.getPropertyValue(TYPE));
    }

    /** Whether the portion is a field that each page shows in its own way: its number, how many there are, its chapter. */
    static boolean isOfThePage(XPropertySet portion) throws Exception {
        if (!isOne(portion)) return false;
        return Lo.qiOptional(XServiceInfo.class, portion.getPropertyValue("TextField"))
                .map(XServiceInfo::getSupportedServiceNames)
                .filter(names -> Stream.of(names).anyMatch(LegacyFields::namesAPage))
                .isPresent();
    }

    private static boolean namesAPage(String service) {
        var name = service.toLowerCase(Locale.ROOT);
        return name.endsWith(".pagenumber") || name.endsWith(".pagecount") || name.endsWith(".chapter");
    }

    /** The letters of such a field are capitals where its font showed them so. */
    static void showCapitals(XPropertySet portion, String font) throws Exception {
        if (LegacyText.showsCapitals(font) && isOfThePage(portion))
            portion.setPropertyValue("CharCaseMap", CaseMap.UPPERCASE);
    }
}
