package vn.tangthu.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tangthu.platform.Finding;
import vn.tangthu.web.messages.Messages;

class CheckedPlaceTest {
    private final Texts texts = new Texts();

    CheckedPlaceTest() {
        texts.language = new Language();
    }

    @Test
    void whatIsMissingInADocumentIsSaidOnceUnderItsName() {
        var places = places(missing("2", "typeName"), missing("2", "subject"), missing("3", "subject"));

        assertThat(places)
                .extracting(CheckedPlace::name)
                .containsExactly("Tài liệu số 2 (Văn bản 2)", "Tài liệu số 3 (Văn bản 3)");
        assertThat(said(places.get(0)))
                .containsExactly(
                        "Thiếu trường bắt buộc “Tên loại văn bản”, “Trích yếu nội dung” (TT 05/2025/TT-BNV). Hãy bổ sung.");
        assertThat(said(places.get(1)))
                .containsExactly("Thiếu trường bắt buộc “Trích yếu nội dung” (TT 05/2025/TT-BNV). Hãy bổ sung.");
    }

    @Test
    void differentThingsAboutOneDocumentStandTogetherButApart() {
        var tooLong = Finding.error(
                "MET-003",
                "2:subject",
                Map.of("field", "subject", "ordinal", "2", "document", "Văn bản 2", "1", "600"));

        var places = places(missing("2", "typeName"), tooLong);

        assertThat(places).hasSize(1);
        assertThat(places.get(0).findings()).extracting(Finding::code).containsExactly("MET-001", "MET-003");
    }

    @Test
    void findingsThatNameTheirFileStandForThemselves() {
        var one = Finding.error("ING-010", "a.bin", Map.of("file", "a.bin", "ordinal", "1"));
        var other = Finding.error("ING-010", "b.bin", Map.of("file", "b.bin", "ordinal", "2"));

        assertThat(places(one, other)).containsExactly(new CheckedPlace("", List.of(one, other)));
    }

    @Test
    void whatIsMissingInTheDossierIsSaidOfTheDossier() {
        var missing = Finding.error("MET-001", "creator", Map.of("field", "creator", "source", "x"));

        assertThat(places(missing)).extracting(CheckedPlace::name).containsExactly("Hồ sơ");
    }

    @Test
    void outsideTheReportTheDocumentStandsBeforeTheText() {
        assertThat(Messages.placed(Messages.VIETNAMESE, missing("2", "subject")))
                .startsWith("Tài liệu số 2 (Văn bản 2): Thiếu trường bắt buộc");
    }

    private List<CheckedPlace> places(Finding... findings) {
        return CheckedPlace.of(List.of(findings), texts::place, texts::field);
    }

    private List<String> said(CheckedPlace place) {
        return place.findings().stream().map(texts::finding).toList();
    }

    private static Finding missing(String ordinal, String field) {
        return Finding.error(
                "MET-001",
                ordinal + ":" + field,
                Map.of(
                        "field",
                        field,
                        "source",
                        "TT 05/2025/TT-BNV",
                        "ordinal",
                        ordinal,
                        "document",
                        "Văn bản " + ordinal));
    }
}
