package vn.tangthu.bench.stock;

import java.text.Normalizer;
import java.util.Locale;

/** The table search_entry. */
final class SearchRows {
    static final String[] COLUMNS = {
        "id",
        "type",
        "agency",
        "unit",
        "custody",
        "state",
        "title",
        "reference",
        "notation",
        "document_type",
        "type_label",
        "direction",
        "organ_name",
        "keywords",
        "description",
        "begins_on",
        "ends_on",
        "begin_year",
        "text_coverage",
        "refreshed_at"
    };

    private SearchRows() {}

    static String folded(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "");
    }
}
