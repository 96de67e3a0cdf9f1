package vn.tangthu.conversion.internal.worker;

import com.sun.star.beans.XPropertySet;
import com.sun.star.container.XIndexAccess;
import com.sun.star.container.XNameAccess;
import com.sun.star.drawing.XDrawPageSupplier;
import com.sun.star.lang.XComponent;
import com.sun.star.sheet.CellFlags;
import com.sun.star.sheet.XCalculatable;
import com.sun.star.sheet.XCellRangesQuery;
import com.sun.star.sheet.XHeaderFooterContent;
import com.sun.star.style.XStyleFamiliesSupplier;
import com.sun.star.table.CellContentType;
import com.sun.star.table.XCell;
import com.sun.star.text.XEndnotesSupplier;
import com.sun.star.text.XFootnotesSupplier;
import com.sun.star.text.XText;
import com.sun.star.text.XTextFramesSupplier;
import com.sun.star.uno.Exception;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jodconverter.core.office.OfficeContext;
import org.jodconverter.local.filter.Filter;
import org.jodconverter.local.filter.FilterChain;
import org.jodconverter.local.office.utils.Calc;
import org.jodconverter.local.office.utils.Lo;
import org.jodconverter.local.office.utils.Write;

/**
 * Before the export: letters in fonts {@code .Vn*} and {@code VNI-*} become Unicode, run by run, in all parts of a text document
 * (body, tables, frames, headers, footers, notes, text boxes) and in the cells, results of formulas, headers and footers of a
 * spreadsheet. Only the copy in LibreOffice's
 * memory changes.
 */
final class LegacyFontRepair implements Filter {
    private static final List<String> PAGE_TEXTS = List.of(
            "HeaderText", "HeaderTextLeft", "HeaderTextFirst", "FooterText", "FooterTextLeft", "FooterTextFirst");

    private static final List<String> SHEET_TEXTS = List.of(
            "LeftPageHeaderContent",
            "RightPageHeaderContent",
            "FirstPageHeaderContent",
            "LeftPageFooterContent",
            "RightPageFooterContent",
            "FirstPageFooterContent");
    private static final int WRITTEN = CellFlags.VALUE | CellFlags.DATETIME | CellFlags.STRING | CellFlags.FORMULA;

    private final Path target;
    private long letters;
    private Set<String> encodings = Set.of();

    /** @param target file for the whole text as it is after the repair */
    LegacyFontRepair(Path target) {
        this.target = target;
    }

    long letters() {
        return letters;
    }

    Set<String> encodings() {
        return encodings;
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
            encodings = runs.encodings();
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
        for (var page : pageStyles(document)) repairPage(page, runs);
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

    /** Formulas keep the results they have: one that compares letters would find none once these are Unicode. */
    private static void repairSheets(XComponent document, LegacyRuns runs) throws Exception {
        var sheets = Lo.qi(XIndexAccess.class, Calc.getCalcDoc(document).getSheets());
        var results = new ArrayDeque<LegacyRuns.Run>();
        for (int i = 0; i < sheets.getCount(); i++)
            forEachCell(sheets.getByIndex(i), CellFlags.FORMULA, cell -> results.add(LegacyRuns.result(cell)));
        Lo.qi(XCalculatable.class, document).enableAutomaticCalculation(false);
        for (int i = 0; i < sheets.getCount(); i++) {
            forEachCell(sheets.getByIndex(i), WRITTEN, cell -> repairCell(cell, results, runs));
            var page = Lo.qi(XDrawPageSupplier.class, sheets.getByIndex(i));
            repairAll(Lo.qi(XIndexAccess.class, page.getDrawPage()), runs);
        }
        for (var page : pageStyles(document)) repairHeadAndFoot(page, runs);
    }

    private interface CellWork {
        void on(XCell cell) throws Exception;
    }

    private static void forEachCell(Object sheet, int kinds, CellWork work) throws Exception {
        var ranges = Lo.qi(XCellRangesQuery.class, sheet).queryContentCells((short) kinds);
        var cells = ranges.getCells().createEnumeration();
        while (cells.hasMoreElements()) work.on(Lo.qi(XCell.class, cells.nextElement()));
    }

    /** @param results of formulas, in the order of their cells */
    private static void repairCell(XCell cell, Deque<LegacyRuns.Run> results, LegacyRuns runs) throws Exception {
        if (cell.getType() == CellContentType.TEXT) runs.repair(Lo.qi(XText.class, cell));
        else if (cell.getType() == CellContentType.FORMULA) runs.repairResult(results.remove());
        else runs.repairResult(LegacyRuns.result(cell));
    }

    /** What stands there is text with codes for the printer: it is repaired, and is no text of the document. */
    private static void repairHeadAndFoot(XPropertySet page, LegacyRuns runs) throws Exception {
        for (var name : SHEET_TEXTS) {
            if (!page.getPropertySetInfo().hasPropertyByName(name)) continue;
            var content = Lo.qiOptional(XHeaderFooterContent.class, page.getPropertyValue(name));
            if (content.isEmpty()) continue;
            for (var text : List.of(
                    content.get().getLeftText(),
                    content.get().getCenterText(),
                    content.get().getRightText())) runs.repairBeside(text);
            page.setPropertyValue(name, content.get());
        }
    }

    private static List<XPropertySet> pageStyles(XComponent document) throws Exception {
        var styles = Lo.qi(XStyleFamiliesSupplier.class, document).getStyleFamilies();
        var pages = Lo.qi(XNameAccess.class, styles.getByName("PageStyles"));
        var found = new ArrayList<XPropertySet>();
        for (var name : pages.getElementNames()) found.add(Lo.qi(XPropertySet.class, pages.getByName(name)));
        return found;
    }
}
