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
    void codeWithoutTextIsShownAsItIs() {
        assertThat(Messages.text(Messages.VIETNAMESE, "XYZ-000", Map.of())).isEqualTo("XYZ-000");
    }
}
