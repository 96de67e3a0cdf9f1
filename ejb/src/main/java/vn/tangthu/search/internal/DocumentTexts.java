package vn.tangthu.search.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.tangthu.document.api.ComponentView;
import vn.tangthu.document.api.Content;
import vn.tangthu.document.api.DocumentView;
import vn.tangthu.document.api.RenditionPurpose;
import vn.tangthu.document.api.RenditionView;
import vn.tangthu.document.api.SecretMark;
import vn.tangthu.search.api.TextCoverage;

/**
 * Reads the text renditions of a document, up to limits that keep a worker's memory small.
 *
 * @param source opens a component's text
 * @param perComponent bytes of UTF-8 taken of one component
 * @param perDocument bytes of UTF-8 taken of a document
 */
record DocumentTexts(Source source, int perComponent, int perDocument) {
    /** Where the text of a component comes from. */
    @FunctionalInterface
    interface Source {
        Content open(ComponentView component);
    }

    /** Digests of the text renditions {@link #of} reads. */
    static List<String> digests(DocumentView document) {
        return texts(document).map(RenditionView::sha256).toList();
    }

    EntrySource.Text of(DocumentView document) {
        if (texts(document).findAny().isEmpty()) return EntrySource.Text.NONE;
        var parts = new ArrayList<String>();
        var coverage = TextCoverage.NONE;
        var left = perDocument;
        for (var component : document.components()) {
            if (component.rendition(RenditionPurpose.TEXT).isEmpty()) continue;
            var content = source.open(component);
            var wanted = (int) Math.min(content.size(), Math.min(perComponent, left));
            parts.add(read(content, wanted));
            left -= wanted;
            if (wanted < content.size()) coverage = TextCoverage.BEGINNING;
            else if (coverage == TextCoverage.NONE) coverage = TextCoverage.WHOLE;
        }
        return new EntrySource.Text(coverage, parts);
    }

    /** A document with a mark of secrecy nobody has decided on gives none: it is found by its description only. */
    private static Stream<RenditionView> texts(DocumentView document) {
        if (SecretMark.isUndecidedOn(document)) return Stream.empty();
        return document.components().stream().flatMap(component -> component.rendition(RenditionPurpose.TEXT).stream());
    }

    private static String read(Content content, int bytes) {
        try (var stream = content.stream()) {
            var read = stream.readNBytes(bytes);
            return new String(read, 0, endOfLastCharacter(read), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A limit may cut a character of several bytes in two. */
    private static int endOfLastCharacter(byte[] utf8) {
        int start = utf8.length - 1;
        while (start > 0 && utf8.length - start < 4 && (utf8[start] & 0xC0) == 0x80) start--;
        if (start < 0 || (utf8[start] & 0x80) == 0) return utf8.length;
        int length = (utf8[start] & 0xE0) == 0xC0 ? 2 : (utf8[start] & 0xF0) == 0xE0 ? 3 : 4;
        return start + length > utf8.length ? start : utf8.length;
    }
}
