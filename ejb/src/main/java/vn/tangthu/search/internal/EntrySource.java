package vn.tangthu.search.internal;

import java.util.List;
import java.util.function.Supplier;
import vn.tangthu.search.api.TextCoverage;

/**
 * Where an entry comes from.
 *
 * @param text reads the content; asked only when the index is to be written
 */
record EntrySource(EntryFacts facts, Supplier<Text> text) {
    static EntrySource withoutText(EntryFacts facts) {
        return new EntrySource(facts, () -> Text.NONE);
    }

    /** Content, one part for each component. */
    record Text(TextCoverage coverage, List<String> parts) {
        static final Text NONE = new Text(TextCoverage.NONE, List.of());

        Text {
            parts = List.copyOf(parts);
        }

        long letters() {
            return parts.stream().mapToLong(String::length).sum();
        }
    }
}
