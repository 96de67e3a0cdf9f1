package vn.tangthu.conversion.internal.worker;

import com.sun.star.beans.PropertyValue;
import com.sun.star.beans.XPropertySet;
import com.sun.star.container.XIndexReplace;
import com.sun.star.container.XNameAccess;
import com.sun.star.uno.Exception;
import java.util.HashSet;
import java.util.Set;
import org.jodconverter.local.office.utils.Lo;
import vn.tangthu.conversion.domain.legacy.LegacyFonts;
import vn.tangthu.conversion.domain.legacy.LegacyText;

/**
 * Letters that Writer puts before the paragraphs of a list, as in {@code Điều 1.}: they stand in the rules of the list, once for each
 * level.
 */
final class LegacyLabels {
    private static final Set<String> LETTERS = Set.of("Prefix", "Suffix", "ListFormat");
    private static final String CHARACTERS = "CharStyleName";

    private final XNameAccess characterStyles;
    private final LegacyFonts fonts = new LegacyFonts();
    private final Set<String> repaired = new HashSet<>();

    LegacyLabels(XNameAccess characterStyles) {
        this.characterStyles = characterStyles;
    }

    /** The label of the paragraph as it is afterwards; empty when it has none. */
    String repair(XPropertySet paragraph) throws Exception {
        if (!Boolean.TRUE.equals(paragraph.getPropertyValue("NumberingIsNumber"))) return "";
        var rules = Lo.qiOptional(XIndexReplace.class, paragraph.getPropertyValue("NumberingRules"));
        if (rules.isEmpty()) return "";
        int level = ((Number) paragraph.getPropertyValue("NumberingLevel")).intValue();
        var of = paragraph.getPropertyValue("ListId") + "/" + level;
        if (repaired.add(of) && repair(rules.get(), level, paragraph))
            paragraph.setPropertyValue("NumberingRules", rules.get());
        return paragraph.getPropertyValue("ListLabelString") + " ";
    }

    private boolean repair(XIndexReplace rules, int level, XPropertySet paragraph) throws Exception {
        var properties = (PropertyValue[]) rules.getByIndex(level);
        var font = font(properties, paragraph);
        if (LegacyText.encodingOfFont(font).isEmpty()) return false;
        boolean changed = false;
        for (var property : properties) {
            if (!LETTERS.contains(property.Name)) continue;
            var meant = fonts.read(font, String.valueOf(property.Value));
            changed |= !meant.equals(property.Value);
            property.Value = meant;
        }
        if (changed) rules.replaceByIndex(level, properties);
        return changed;
    }

    /** Of the level, else of the paragraph. */
    private String font(PropertyValue[] level, XPropertySet paragraph) throws Exception {
        for (var property : level) {
            if (!property.Name.equals(CHARACTERS) || !characterStyles.hasByName(String.valueOf(property.Value)))
                continue;
            var style = Lo.qi(XPropertySet.class, characterStyles.getByName(String.valueOf(property.Value)));
            var font = String.valueOf(style.getPropertyValue(LegacyRuns.FONT));
            if (LegacyText.encodingOfFont(font).isPresent()) return font;
        }
        return String.valueOf(paragraph.getPropertyValue(LegacyRuns.FONT));
    }
}
