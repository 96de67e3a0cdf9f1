package vn.tangthu.conversion.domain.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegacyEncodingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TCVN3|Tr­êng §¹i häc B¸ch khoa|Trường Đại học Bách khoa",
                "TCVN3|Céng hßa x· héi chñ nghÜa ViÖt Nam|Cộng hòa xã hội chủ nghĩa Việt Nam",
                "TCVN3|§éc lËp - Tù do - H¹nh phóc|Độc lập - Tự do - Hạnh phúc",
                "VNI|Tröôøng Ñaïi hoïc Baùch khoa|Trường Đại học Bách khoa",
                "VNI|COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "VNI|Ñoäc laäp - Töï do - Haïnh phuùc|Độc lập - Tự do - Hạnh phúc",
                "VNI|ngöôøi kyù, nhieàu, thuôû, nguyeãn, hieåu|người ký, nhiều, thuở, nguyễn, hiểu",
                "VNI|Kyõ sö, myõ, Lyù, thuûy, quyù|Kỹ sư, mỹ, Lý, thủy, quý",
                "VIQR|Tru+o+`ng DDa.i ho.c|Trường Đại học",
                "VIQR|Co^.ng ho`a xa~ ho^.i chu? nghi~a Vie^.t Nam.|Cộng hòa xã hội chủ nghĩa Việt Nam.",
                "VIQR|www.moha.gov.vn a\\.b|www.moha.gov.vn a.b",
                "VIQR|Quye^'t ddi.nh na`y./.|Quyết định này./.",
                "VIQR|co^ng ta'c tai. ho.p sao? du+.a, qua. gia? em|công tác tai. họp sao? dựa, quạ giả em",
                "VIQR|SO+? NO^NG NGHIE^.P. Y? ban|SỞ NÔNG NGHIỆP. Ỷ ban",
                "VIQR|a'n mo^. DDa.i, nga.\\. Xong|án mộ Đại, ngạ. Xong",
                "VIQR|They're at this address|They're at this address",
                "VIQR|So^' 15/QDD-UB cu?a ti?nh|Số 15/QĐ-UB của tỉnh"
            })
    void readsWhatWasMeant(LegacyEncoding encoding, String shown, String meant) {
        assertThat(encoding.decode(shown)).isEqualTo(meant);
    }

    @Test
    void everyLetterOfVisciiIsRead() {
        var bytes = new byte[] {(byte) 'V', (byte) 'i', (byte) 0xAE, (byte) 't', (byte) 0x02, (byte) 0xF0, (byte) 0xDF};

        assertThat(LegacyEncoding.VISCII.decode(LegacyEncoding.shown(bytes))).isEqualTo("ViệtẲđư");
    }

    @Test
    void tonesOfWindows1258JoinTheirLetters() {
        var bytes = "Việt".replace("ệ", "ê\u0323").getBytes(Charset.forName("windows-1258"));

        assertThat(LegacyEncoding.WINDOWS_1258.decode(LegacyEncoding.shown(bytes)))
                .isEqualTo("Việt");
    }

    @Test
    void shownBytesLoseNothing() {
        var bytes = new byte[256];
        for (int i = 0; i < 256; i++) bytes[i] = (byte) i;

        assertThat(LegacyEncoding.shown(bytes).chars().distinct().count()).isEqualTo(256);
    }

    @Test
    void placesOfSymbolFontsAreRead() {
        assertThat(LegacyEncoding.TCVN3.decode("Tr\uF0ADng".replace("\uF0ADng", "\uF0AD\uF0EAng")))
                .isEqualTo("Trường");
    }
}
