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
    private static final String FONT = "CharFontName";

    private final Writer text;
    private final LegacyFonts fonts;
    private final Set<String> encodings = new TreeSet<>();
    private long letters;

    /** @param text takes the whole text */
    LegacyRuns(Writer text) {
        this(text, new LegacyFonts());
    }

    private LegacyRuns(Writer text, LegacyFonts fonts) {
        this.text = text;
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
        var beside = new LegacyRuns(Writer.nullWriter(), fonts);
        beside.repair(whole);
        letters += beside.letters;
        encodings.addAll(beside.encodings);
    }

    private void repair(XTextTable table) throws Exception {
        for (var name : table.getCellNames()) repair(Lo.qi(XText.class, table.getCellByName(name)));
    }

    /**
     * In a cell of a spreadsheet from its end: what changes its length moves all that follows away from its portion. In Writer from its
     * beginning: a portion takes in what is written behind it.
     */
    private void repairParagraph(Object paragraph) throws Exception {
        var runs = new ArrayList<Run>();
        for (var portion : elements(paragraph)) {
            var properties = Lo.qi(XPropertySet.class, portion);
            var type = properties.getPropertySetInfo().hasPropertyByName("TextPortionType")
                    ? properties.getPropertyValue("TextPortionType")
                    : "Text";
            if ("Text".equals(type)) runs.add(read(Lo.qi(XTextRange.class, portion), properties));
        }
        var order = new ArrayList<>(runs);
        if (!isOfWriter(paragraph)) Collections.reverse(order);
        heed(runs);
        for (var run : order) repair(run);
        for (var run : runs) write(meant(run));
        write("\n");
    }

    private static boolean isOfWriter(Object paragraph) {
        return Lo.qiOptional(XServiceInfo.class, paragraph)
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
        if (!meant.equals(run.shown())) {
            run.range().setString(meant);
            LegacyText.encodingOfFont(run.font()).ifPresent(encoding -> encodings.add(encoding.charset()));
            letters += LegacyText.lettersRepaired(run.shown(), meant);
        }
        run.properties().setPropertyValue(FONT, face(run.font()));
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
