package vn.tangthu.search.internal;

/** Names of the analyses that both index configurations (Lucene, OpenSearch) define alike. */
final class Analysis {
    /** Words without accents, case and leading zeros: {@code Quyết định số 05} → quyet, dinh, so, 5. */
    static final String FOLDED = "folded";

    /** Words with their accents, whatever the Unicode form and the style of placing the tone (hoà, hòa). */
    static final String EXACT = "exact";

    /** Number and notation without spelling: {@code Số 015/QĐ-UBND}, {@code 15 qd ubnd} → 15qdubnd. */
    static final String REFERENCE = "reference";

    static final String LEADING_ZEROS = "^0+(?=[0-9])";

    /** The tone of oa, oe, uy in decomposed text moves to the second vowel. */
    static final String TONE_ON_FIRST_VOWEL =
            "(o)([\\u0300\\u0301\\u0303\\u0309\\u0323])([ae])|(u)([\\u0300\\u0301\\u0303\\u0309\\u0323])(y)";

    static final String TONE_MOVED = "$1$4$3$6$2$5";

    static final String NUMBER_SIGN = "^so[^a-z0-9]*(?=[0-9])";
    static final String ZEROS_OF_NUMBERS = "(?<![0-9])0+(?=[0-9])";

    /** Between two digits a sign separates numbers and must not vanish: 1/52026 is not 15/2026. */
    static final String SIGNS_BETWEEN_DIGITS = "(?<=[0-9])[^a-z0-9]+(?=[0-9])";

    static final String OTHER_SIGNS = "[^a-z0-9_]+";

    private Analysis() {}
}
