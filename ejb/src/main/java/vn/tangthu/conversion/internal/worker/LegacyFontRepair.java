package vn.tangthu.conversion.internal.worker;

import com.sun.star.beans.XPropertySet;
import com.sun.star.container.XIndexAccess;
import com.sun.star.container.XNameAccess;
import com.sun.star.drawing.XDrawPageSupplier;
import com.sun.star.lang.XComponent;
import com.sun.star.sheet.CellFlags;
import com.sun.star.sheet.XCellRangesQuery;
import com.sun.star.style.XStyleFamiliesSupplier;
import com.sun.star.text.XEndnotesSupplier;
import com.sun.star.text.XFootnotesSupplier;
import com.sun.star.text.XText;
import com.sun.star.text.XTextFramesSupplier;
import com.sun.star.uno.Exception;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jodconverter.core.office.OfficeContext;
import org.jodconverter.local.filter.Filter;
import org.jodconverter.local.filter.FilterChain;
import org.jodconverter.local.office.utils.Calc;
import org.jodconverter.local.office.utils.Lo;
import org.jodconverter.local.office.utils.Write;

/**
 * Before the export: letters in fonts {@code .Vn*} and {@code VNI-*} become Unicode, run by run, in all parts of a text document
 * (body, tables, frames, headers, footers, notes, text boxes) and in the cells of a spreadsheet. Only the copy in LibreOffice's
 * memory changes.
 */
final class LegacyFontRepair implements Filter {
    private static final List<String> PAGE_TEXTS = List.of(
            "HeaderText", "HeaderTextLeft", "HeaderTextFirst", "FooterText", "FooterTextLeft", "FooterTextFirst");

    private final Path target;
    private long letters;

    /** @param target file for the whole text as it is after the repair */
    LegacyFontRepair(Path target) {
        this.target = target;
    }

    long letters() {
        return letters;
    }

    @Override
    public void doFilter(OfficeContext context, XComponent document, FilterChain chain) throws java.lang.Exception {
        repair(document);
        chain.doFilter(context, document);
    }

    private void repair(XComponent document) throws Exception, IOException {
        try (var text = new NormalizedText(Files.newBufferedWriter(target))) {
            var runs = new LegacyRuns(text);
            if (Write.isText(document)) repairText(document, runs);
            else if (Calc.isCalc(document)) repairSheets(document, runs);
            letters = runs.letters();
        }
    }

    private static void repairText(XComponent document, LegacyRuns runs) throws Exception {
        runs.repair(Write.getTextDoc(document).getText());
        repairNamed(Lo.qi(XTextFramesSupplier.class, document).getTextFrames(), runs);
        repairAll(Lo.qi(XFootnotesSupplier.class, document).getFootnotes(), runs);
        repairAll(Lo.qi(XEndnotesSupplier.class, document).getEndnotes(), runs);
        repairAll(
                Lo.qi(
                        XIndexAccess.class,
                        Lo.qi(XDrawPageSupplier.class, document).getDrawPage()),
                runs);
        var styles = Lo.qi(XStyleFamiliesSupplier.class, document).getStyleFamilies();
        var pages = Lo.qi(XNameAccess.class, styles.getByName("PageStyles"));
        for (var name : pages.getElementNames()) repairPage(Lo.qi(XPropertySet.class, pages.getByName(name)), runs);
    }

    private static void repairPage(XPropertySet page, LegacyRuns runs) throws Exception {
        for (var name : PAGE_TEXTS) {
            if (!Boolean.TRUE.equals(page.getPropertyValue(name.startsWith("Header") ? "HeaderIsOn" : "FooterIsOn")))
                continue;
            var text = Lo.qiOptional(XText.class, page.getPropertyValue(name));
            if (text.isPresent()) runs.repair(text.get());
        }
    }

    private static void repairNamed(XNameAccess texts, LegacyRuns runs) throws Exception {
        for (var name : texts.getElementNames()) runs.repair(Lo.qi(XText.class, texts.getByName(name)));
    }

    /** Groups of shapes are walked too. */
    private static void repairAll(XIndexAccess texts, LegacyRuns runs) throws Exception {
        for (int i = 0; i < texts.getCount(); i++) {
            var element = texts.getByIndex(i);
            var group = Lo.qiOptional(com.sun.star.drawing.XShapes.class, element);
            if (group.isPresent()) repairAll(Lo.qi(XIndexAccess.class, element), runs);
            else {
                var text = Lo.qiOptional(XText.class, element);
                if (text.isPresent()) runs.repair(text.get());
            }
        }
    }

    private static void repairSheets(XComponent document, LegacyRuns runs) throws Exception {
        var sheets = Lo.qi(XIndexAccess.class, Calc.getCalcDoc(document).getSheets());
        for (int i = 0; i < sheets.getCount(); i++) {
            var sheet = sheets.getByIndex(i);
            var written = Lo.qi(XCellRangesQuery.class, sheet).queryContentCells((short) CellFlags.STRING);
            var cells = written.getCells().createEnumeration();
            while (cells.hasMoreElements()) runs.repair(Lo.qi(XText.class, cells.nextElement()));
            var page = Lo.qi(XDrawPageSupplier.class, sheet);
            repairAll(Lo.qi(XIndexAccess.class, page.getDrawPage()), runs);
        }
    }
}
