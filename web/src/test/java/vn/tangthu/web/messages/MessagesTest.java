package vn.tangthu.web.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tangthu.platform.Finding;

class MessagesTest {
    @Test
    void metadataFieldsAreNamedAsPeopleKnowThem() {
        var finding = Finding.warning("MET-002", "numberOfPage", Map.of("field", "numberOfPage"));

        assertThat(Messages.text(Messages.VIETNAMESE, finding)).contains("“Số lượng trang”");
        assertThat(Messages.text(Locale.ENGLISH, finding)).contains("“Number of pages”");
    }

    @Test
    void subjectOfAFindingIsNamedAsPeopleKnowIt() {
        assertThat(Messages.text(Messages.VIETNAMESE, Finding.error("DOS-301", "notation", Map.of())))
                .startsWith("Số và ký hiệu hồ sơ:");
        assertThat(Messages.text(Messages.VIETNAMESE, Finding.error("DOS-301", "dòng 5", Map.of())))
                .startsWith("dòng 5:");
    }

    @Test
    void daysAreWrittenAsPeopleReadThem() {
        var text = Messages.text(
                Messages.VIETNAMESE, "ORG-004", Map.of("agency", "H10", "since", "2020-09-15", "asked", "1990-01-01"));

        assertThat(text).contains("15/09/2020", "01/01/1990");
    }

    @Test
    void aValueThatIsNoCodeIsAnsweredWithTheValuesThatAre() {
        var few = Finding.error(
                "MET-006",
                "confidenceLevel",
                Map.of("field", "confidenceLevel", "1", "Bản sao", "2", "confidenceLevel"));
        var many = Finding.error("MET-006", "typeName", Map.of("field", "typeName", "1", "Sớ", "2", "typeName"));

        assertThat(Messages.text(Messages.VIETNAMESE, few))
                .isEqualTo("Trường “Mức độ tin cậy”: “Bản sao” không có trong bảng mã. Hãy ghi một trong các giá trị:"
                        + " 01 (Gốc điện tử), 02 (Số hóa), 03 (Hỗn hợp).");
        assertThat(Messages.text(Locale.ENGLISH, few)).endsWith("01 (Born digital), 02 (Digitised), 03 (Mixed).");
        assertThat(Messages.text(Messages.VIETNAMESE, "MET-006", Map.of("field", "mode", "1", "x", "2", "mode")))
                .doesNotContain("Mật");
        assertThat(Messages.text(Messages.VIETNAMESE, many)).contains("bảng mã “Tên loại văn bản” (32 giá trị)");
    }

    @Test
    void kindsOfFilesAreNamedAsPeopleKnowThem() {
        var refused = Map.of("fileName", "a.pdf", "mediaType", "application/x-msdownload");

        assertThat(Messages.text(Messages.VIETNAMESE, "DOC-007", refused))
                .startsWith("Tệp \"a.pdf\" có định dạng chương trình Windows (EXE)");
        assertThat(Messages.text(Messages.VIETNAMESE, "DOC-007", Map.of("mediaType", "application/x-other")))
                .contains("có định dạng application/x-other");
    }

    @Test
    void verdictOnASignatureIsSaidInWords() {
        var text = Messages.text(
                Messages.VIETNAMESE,
                "ING-032",
                Map.of(
                        "file", "a.pdf",
                        "ordinal", "3",
                        "signature", "1",
                        "signer", "Sở Nội vụ",
                        "indication", "SIG-021"));

        assertThat(text)
                .startsWith(
                        "Tệp a.pdf (tài liệu số 3), chữ ký số thứ 1: Sau chữ ký của Sở Nội vụ, nội dung tệp đã bị sửa")
                .endsWith("Lưu trữ viên quyết định tiếp nhận hay trả lại.");
    }

    @Test
    void codeWithoutTextIsShownAsItIs() {
        assertThat(Messages.text(Messages.VIETNAMESE, "XYZ-000", Map.of())).isEqualTo("XYZ-000");
    }
}
