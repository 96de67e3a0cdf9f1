package vn.tangthu.retention.rules.api;

/**
 * Legal source (căn cứ pháp lý): where a rule stands.
 *
 * @param instrument e.g. "TT 09/2011/TT-BNV"
 * @param place article, group or line inside the instrument, e.g. "Điều 30.2"
 * @param certainty how well the text is known
 */
public record LegalSource(String instrument, String place, Certainty certainty) {

    /** One line to show beside a date, e.g. "NĐ 30/2020/NĐ-CP, Điều 30.2". */
    public String citation() {
        return instrument + ", " + place;
    }
}
