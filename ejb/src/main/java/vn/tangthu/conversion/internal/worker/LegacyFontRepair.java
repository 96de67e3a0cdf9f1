package vn.tangthu.conversion.internal.worker;

import com.sun.star.beans.XPropertySet;
import com.sun.star.container.XIndexAccess;
import com.sun.star.container.XNameAccess;
import com.sun.star.container.XNamed;
import com.sun.star.drawing.XDrawPageSupplier;
import com.sun.star.lang.XComponent;
import com.sun.star.sheet.CellFlags;
import com.sun.star.sheet.XCalculatable;
import com.sun.star.sheet.XCellRangesQuery;
import com.sun.star.sheet.XHeaderFooterContent;
import com.sun.star.style.XStyle;
import com.sun.star.style.XStyleFamiliesSupplier;
import com.sun.star.table.CellContentType;
import com.sun.star.table.XCell;
import com.sun.star.text.XEndnotesSupplier;
import com.sun.star.text.XFootnotesSupplier;
import com.sun.star.text.XText;
import com.sun.star.text.XTextFrame;
import com.sun.star.text.XTextFramesSupplier;
import com.sun.star.uno.Exception;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jodconverter.core.office.OfficeContext;
import org.jodconverter.local.filter.Filter;
import org.jodconverter.local.filter.FilterChain;
import org.jodconverter.local.office.utils.Calc;
import org.jodconverter.local.office.utils.Lo;
import org.jodconverter.local.office.utils.Write;
import vn.tangthu.conversion.domain.legacy.LegacyText;

/**
 * Before the export: letters in fonts {@code .Vn*} and {@code VNI-*} become Unicode, run by run, in all parts of a text document
 * (body, tables, frames, headers, footers, notes, text boxes) and in the cells, results of formulas, headers and footers of a
 * spreadsheet, whose sheets get the names that were meant. Only the copy in LibreOffice's
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
    private final Map<String, String> names = new LinkedHashMap<>();

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

    /** Names of sheets that are others now; no such name has a line feed or a colon. */
    String renamed() {
        return names.entrySet().stream()
                .map(name -> name.getKey() + ":" + name.getValue())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void doFilter(OfficeContext context, XComponent document, FilterChain chain) throws java.lang.Exception {
        repair(document);
        chain.doFilter(context, document);
    }

    private void repair(XComponent document) throws Exception, IOException {
        try (var text = new NormalizedText(Files.newBufferedWriter(target))) {
            var runs = Write.isText(document)
                    ? new LegacyRuns(text, new LegacyLabels(styles(document, "CharacterStyles")))
                    : new LegacyRuns(text);
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
        for (var family : List.of("ParagraphStyles", "CharacterStyles")) giveFaces(styles(document, family));
    }

    /** Last: runs that have their font from a style tell their encoding by it. Numbers of notes and lists follow their style. */
    private static void giveFaces(XNameAccess styles) throws Exception {
        for (var name : styles.getElementNames()) {
            var style = Lo.qi(XPropertySet.class, styles.getByName(name));
            var font = String.valueOf(style.getPropertyValue(LegacyRuns.FONT));
            if (LegacyText.encodingOfFont(font).isPresent())
                style.setPropertyValue(LegacyRuns.FONT, LegacyRuns.face(font));
        }
    }

    private static void repairPage(XPropertySet page, LegacyRuns runs) throws Exception {
        for (var name : PAGE_TEXTS) {
            var kind = name.substring(0, "Header".length());
            if (!isSet(page, kind + "IsOn")
                    || name.endsWith("Left") && isSet(page, kind + "IsShared")
                    || name.endsWith("First") && isSet(page, "FirstIsShared")) continue;
            var text = Lo.qiOptional(XText.class, page.getPropertyValue(name));
            if (text.isPresent()) runs.repair(text.get());
        }
    }

    private static boolean isSet(XPropertySet properties, String name) throws Exception {
        return properties.getPropertySetInfo().hasPropertyByName(name)
                && Boolean.TRUE.equals(properties.getPropertyValue(name));
    }

    private static void repairNamed(XNameAccess texts, LegacyRuns runs) throws Exception {
        for (var name : texts.getElementNames()) runs.repair(Lo.qi(XText.class, texts.getByName(name)));
    }

    /** Groups of shapes are walked too; frames and the text boxes that LibreOffice lays over shapes are among the frames. */
    private static void repairAll(XIndexAccess texts, LegacyRuns runs) throws Exception {
        for (int i = 0; i < texts.getCount(); i++) {
            var element = texts.getByIndex(i);
            if (Lo.qiOptional(XTextFrame.class, element).isPresent() || hasTextBox(element)) continue;
            var group = Lo.qiOptional(com.sun.star.drawing.XShapes.class, element);
            if (group.isPresent()) repairAll(Lo.qi(XIndexAccess.class, element), runs);
            else {
                var text = Lo.qiOptional(XText.class, element);
                if (text.isPresent()) runs.repair(text.get());
            }
        }
    }

    private static boolean hasTextBox(Object shape) throws Exception {
        var properties = Lo.qiOptional(XPropertySet.class, shape);
        return properties.isPresent() && isSet(properties.get(), "TextBox");
    }

    /** Formulas keep the results they have: one that compares letters would find none once these are Unicode. */
    private void repairSheets(XComponent document, LegacyRuns runs) throws Exception {
        var sheets = Lo.qi(XIndexAccess.class, Calc.getCalcDoc(document).getSheets());
        var results = new ArrayDeque<LegacyRuns.Run>();
        for (int i = 0; i < sheets.getCount(); i++)
            forEachCell(sheets.getByIndex(i), CellFlags.FORMULA, cell -> results.add(LegacyRuns.result(cell)));
        Lo.qi(XCalculatable.class, document).enableAutomaticCalculation(false);
        for (int i = 0; i < sheets.getCount(); i++) {
            long before = runs.letters();
            forEachCell(sheets.getByIndex(i), WRITTEN, cell -> repairCell(cell, results, runs));
            var page = Lo.qi(XDrawPageSupplier.class, sheets.getByIndex(i));
            repairAll(Lo.qi(XIndexAccess.class, page.getDrawPage()), runs);
            if (runs.letters() > before) rename(Lo.qi(XNamed.class, sheets.getByIndex(i)), runs.encodings());
        }
        for (var page : pageStyles(document)) repairHeadAndFoot(page, runs);
    }

    private void rename(XNamed sheet, Set<String> charsets) {
        var shown = sheet.getName();
        sheet.setName(LegacyText.readName(charsets, shown));
        if (!sheet.getName().equals(shown)) names.put(shown, sheet.getName());
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
        var pages = styles(document, "PageStyles");
        var found = new ArrayList<XPropertySet>();
        for (var name : pages.getElementNames()) {
            var page = pages.getByName(name);
            if (Lo.qi(XStyle.class, page).isInUse()) found.add(Lo.qi(XPropertySet.class, page));
        }
        return found;
    }

    private static XNameAccess styles(XComponent document, String family) throws Exception {
        var families = Lo.qi(XStyleFamiliesSupplier.class, document).getStyleFamilies();
        return Lo.qi(XNameAccess.class, families.getByName(family));
    }
}
