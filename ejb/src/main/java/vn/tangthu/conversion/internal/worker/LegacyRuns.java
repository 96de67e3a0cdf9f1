package vn.tangthu.conversion.internal.worker;

import com.sun.star.beans.XPropertySet;
import com.sun.star.container.XEnumerationAccess;
import com.sun.star.lang.WrappedTargetException;
import com.sun.star.lang.XServiceInfo;
import com.sun.star.text.XText;
import com.sun.star.text.XTextRange;
import com.sun.star.text.XTextTable;
import com.sun.star.uno.Exception;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jodconverter.local.office.utils.Lo;
import vn.tangthu.conversion.domain.legacy.LegacyFonts;
import vn.tangthu.conversion.domain.legacy.LegacyText;

/**
 * The runs of a text in LibreOffice: those in fonts of a legacy encoding get the letters that were meant and a font that has them.
 * All text, repaired or not, is written down in the order in which it is met.
 */
final class LegacyRuns {
    static final String FONT = "CharFontName";
    /** Portions with characters that are seen: text, results of fields. */
    private static final Set<Object> SHOWN = Set.of("Text", "TextField");
    /** Portions that hold others, and the property that gives them; itself when it is empty. */
    private static final Map<Object, String> INSIDE =
            Map.of("ContentControl", "ContentControl", "InContentMetadata", "InContentMetadata");

    private final Writer text;
    private final Optional<LegacyLabels> labels;
    private final LegacyFonts fonts;
    private final Set<String> encodings = new TreeSet<>();
    private long letters;

    /** @param text takes the whole text */
    LegacyRuns(Writer text) {
        this(text, Optional.empty(), new LegacyFonts());
    }

    /** @param labels of the lists in a text document */
    LegacyRuns(Writer text, LegacyLabels labels) {
        this(text, Optional.of(labels), new LegacyFonts());
    }

    private LegacyRuns(Writer text, Optional<LegacyLabels> labels, LegacyFonts fonts) {
        this.text = text;
        this.labels = labels;
        this.fonts = fonts;
    }

    /** Letters that are no longer what they were. */
    long letters() {
        return letters;
    }

    /** Names of the encodings they were in. */
    Set<String> encodings() {
        return encodings;
    }

    /** Tables in the text are walked too. */
    void repair(XText whole) throws Exception {
        for (var element : elements(whole)) {
            var table = Lo.qiOptional(XTextTable.class, element);
            if (table.isPresent()) repair(table.get());
            else repairParagraph(element);
        }
    }

    /** A number, or what a formula gives, as it was read. */
    void repairResult(Run run) throws Exception {
        heed(List.of(run));
        repair(run);
        write(meant(run) + "\n");
    }

    /** In the font of the whole cell. */
    static Run result(Object cell) throws Exception {
        return read(Lo.qi(XTextRange.class, cell), Lo.qi(XPropertySet.class, cell));
    }

    /** What is not to stand in the text that is written down. */
    void repairBeside(XText whole) throws Exception {
        var beside = new LegacyRuns(Writer.nullWriter(), labels, fonts);
        beside.repair(whole);
        letters += beside.letters;
        encodings.addAll(beside.encodings);
    }

    private void repair(XTextTable table) throws Exception {
        for (var name : table.getCellNames()) repair(Lo.qi(XText.class, table.getCellByName(name)));
    }

    /** From its end: in a cell of a spreadsheet what changes its length moves all that follows away from its portion. */
    private void repairParagraph(Object paragraph) throws Exception {
        var runs = new ArrayList<Run>();
        for (var portion : elements(paragraph)) addRuns(portion, runs);
        heed(runs);
        var meant = new StringBuilder();
        if (labels.isPresent()) meant.append(labels.get().repair(Lo.qi(XPropertySet.class, paragraph)));
        for (var run : runs) meant.append(meant(run));
        var order = new ArrayList<>(runs);
        Collections.reverse(order);
        for (var run : order) repair(run);
        write(meant.append('\n').toString());
    }

    /** Those of a content control are among its own portions. */
    private static void addRuns(Object portion, List<Run> runs) throws Exception {
        var properties = Lo.qi(XPropertySet.class, portion);
        var known = properties.getPropertySetInfo();
        var type = known.hasPropertyByName("TextPortionType") ? properties.getPropertyValue("TextPortionType") : "Text";
        var inside = INSIDE.get(type);
        if (inside != null) {
            for (var each : elements(inside.isEmpty() ? portion : properties.getPropertyValue(inside)))
                addRuns(each, runs);
        } else if (SHOWN.contains(type)) runs.add(read(Lo.qi(XTextRange.class, portion), properties));
        else if (type.equals("Footnote")) runs.add(mark(Lo.qi(XTextRange.class, portion), properties));
    }

    private static boolean isOfWriter(XTextRange range) {
        return Lo.qiOptional(XServiceInfo.class, range)
                .filter(service -> service.getImplementationName().startsWith("Sw"))
                .isPresent();
    }

    /** @param font of a legacy encoding; empty when there is nothing to repair */
    record Run(XTextRange range, XPropertySet properties, String font, String shown) {}

    static Run read(XTextRange range, XPropertySet properties) throws Exception {
        var shown = range.getString();
        var font = String.valueOf(properties.getPropertyValue(FONT));
        if (shown.isEmpty() || LegacyText.encodingOfFont(font).isEmpty()) return new Run(range, properties, "", shown);
        return new Run(range, properties, font, shown);
    }

    /** The number of a note gets a face, but is no text. */
    private static Run mark(XTextRange range, XPropertySet properties) throws Exception {
        var font = String.valueOf(properties.getPropertyValue(FONT));
        return new Run(range, properties, LegacyText.encodingOfFont(font).isPresent() ? font : "", "");
    }

    private void heed(List<Run> runs) {
        var shown = new LinkedHashMap<String, StringBuilder>();
        for (var run : runs)
            shown.computeIfAbsent(run.font(), font -> new StringBuilder()).append(run.shown());
        shown.forEach((font, whole) -> fonts.heed(font, whole.toString()));
    }

    private String meant(Run run) {
        return fonts.read(run.font(), run.shown());
    }

    private void repair(Run run) throws Exception {
        if (run.font().isEmpty()) return;
        var meant = meant(run);
        if (!meant.equals(run.shown()) && !LegacyFields.isOfThePage(run.properties())) {
            replace(
                    run.range(),
                    LegacyFields.isOne(run.properties()) ? 1 : run.shown().length(),
                    meant);
            LegacyText.encodingOfFont(run.font()).ifPresent(encoding -> encodings.add(encoding.charset()));
            letters += LegacyText.lettersRepaired(run.shown(), meant);
        }
        run.properties().setPropertyValue(FONT, face(run.font()));
        LegacyFields.showCapitals(run.properties(), run.font());
    }

    /** In Writer behind the first of the letters that go: what is written at the beginning of a run looks like the run before it. */
    private static void replace(XTextRange range, int places, String meant) {
        if (!isOfWriter(range)) {
            range.setString(meant);
            return;
        }
        var text = range.getText();
        var cursor = text.createTextCursorByRange(range.getStart());
        cursor.goRight((short) 1, false);
        text.insertString(cursor, meant, false);
        for (int left = places - 1; left > 0; left -= Short.MAX_VALUE)
            cursor.goRight((short) Math.min(left, Short.MAX_VALUE), true);
        cursor.setString("");
        cursor.gotoRange(range.getStart(), false);
        cursor.goRight((short) 1, true);
        cursor.setString("");
    }

    /** A face of the same kind that every installation has in a metric-compatible form. */
    static String face(String font) {
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
