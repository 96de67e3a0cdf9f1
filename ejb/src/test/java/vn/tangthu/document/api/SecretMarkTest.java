package vn.tangthu.document.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretMarkTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mật",
                "(MẬT)",
                "TỐI MẬT",
                "tuyet mat",
                "Tài liệu mật",
                "Hồ sơ tối mật.",
                "Độ mật: Tuyệt mật",
                "Đóng dấu: Mật",
                "MẬT - Báo cáo tình hình biên giới",
                "[Tối mật] Kế hoạch phòng thủ",
                "Tuyệt mật: phương án bảo vệ",
                "Báo cáo tình hình quý I (MẬT)",
                "Kế hoạch năm 2026 [TỐI MẬT]."
            })
    void aTextThatIsOrBeginsWithAMarkIsMarked(String text) {
        for (var form : Normalizer.Form.values())
            assertThat(SecretMark.ofText(Normalizer.normalize(text, form))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Mật độ dân số các quận",
                "Mật khẩu: hướng dẫn đổi",
                "Bảo vệ bí mật nhà nước",
                "Quy định danh mục bí mật nhà nước độ Tuyệt mật, Tối mật và Mật",
                "Tối mật và Tuyệt mật theo Luật Bảo vệ bí mật nhà nước",
                "Mật, tối mật, tuyệt mật: quy trình đóng dấu",
                "Danh mục tài liệu mật",
                "Hồ sơ công tác bảo mật",
                "Mặt bằng - bản vẽ",
                "Mất: 2 tờ",
                "Không mật",
                "Danh mục (mật độ dân số)",
                "Báo cáo (mật khẩu)"
            })
    void textsAboutSecrecyAndWordsLikeItAreNot(String text) {
        assertThat(SecretMark.ofText(text)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"SUBJECT", "DESCRIPTION", "INFOR_SIGN"})
    void aDocumentDescribedSoIsRefused(DocumentField field) {
        var metadata = new DocumentMetadata(Direction.INTERNAL, Map.of(field, "Tài liệu mật"));
        assertThatThrownBy(() -> Secrecy.refuseSecret(metadata)).isInstanceOf(SecretDocumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MẬT",
                "  TỐI  MẬT  ",
                "TUYỆT MẬT",
                "[MẬT]",
                "| TỐI MÂT |",
                "TỐI\nMẬT",
                "Độ mật: MẬT",
                "Mức độ mật: Tối mật"
            })
    void aStampOnTheFirstPageIsAMark(String stamp) {
        var page = "UBND TỈNH\nSỞ NỘI VỤ\nSố: 12/BC-SNV\n\n" + stamp + "\nBÁO CÁO\nVề tình hình an ninh\n";
        for (var form : Normalizer.Form.values())
            assertThat(SecretMark.ofFirstPage(Normalizer.normalize(page, form))).isPresent();
    }

    @Test
    void aRegulationAboutSecrecyBearsNone() {
        var page = """
                CHÍNH PHỦ
                Số: 26/2020/NĐ-CP
                NGHỊ ĐỊNH
                QUY ĐỊNH CHI TIẾT MỘT SỐ ĐIỀU CỦA LUẬT BẢO VỆ BÍ
                MẬT
                NHÀ NƯỚC
                Điều 2. Mẫu dấu chỉ độ mật gồm “TUYỆT MẬT”, “TỐI MẬT”, “MẬT”.
                Mật
                độ của dấu
                Độ mật: Tuyệt mật, Tối mật, Mật
                Độ mật: Thường
                """;
        assertThat(SecretMark.ofFirstPage(page)).isEmpty();
    }

    @Test
    void aListOfAllMarksIsNone() {
        assertThat(SecretMark.ofFirstPage("PHỤ LỤC\nMẪU DẤU\nTUYỆT MẬT\nTỐI MẬT\nMẬT\n"))
                .isEmpty();
    }

    @Test
    void aMarkBelowTheHeadIsSpokenOf() {
        assertThat(SecretMark.ofFirstPage("Điều khoản\n".repeat(25) + "MẬT\n")).isEmpty();
    }
}
