package vn.tangthu.document.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecrecyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"Mật", "MẬT", "Tối mật", "TỐI MẬT", "toi mat", "Tuyệt mật", "tuyet  mat", "A", "B", "C", "1"})
    void everyMarkIsRefusedInAnySpelling(String mark) {
        for (var form : Normalizer.Form.values()) {
            var metadata = described(DocumentField.SECRECY, Normalizer.normalize(mark, form));
            assertThatThrownBy(() -> Secrecy.refuseSecret(metadata)).isInstanceOf(SecretDocumentException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"03", "Mật", "MAT"})
    void theModeOfUseCanMarkASecretToo(String mode) {
        assertThatThrownBy(() -> Secrecy.refuseSecret(described(DocumentField.MODE, mode)))
                .hasMessageContaining("DOC-002");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Thường", "thuong", "THƯỜNG", "Không", "Không mật"})
    void ordinaryDocumentsPass(String mark) {
        assertThatCode(() -> Secrecy.refuseSecret(described(DocumentField.SECRECY, mark)))
                .doesNotThrowAnyException();
    }

    @Test
    void otherModesOfUseAreNoMark() {
        assertThat(Secrecy.ofMode("01")).isEmpty();
        assertThat(Secrecy.ofMode("Sử dụng có điều kiện")).isEmpty();
    }

    private static DocumentMetadata described(DocumentField field, String value) {
        return new DocumentMetadata(Direction.INCOMING, Map.of(field, value));
    }
}
