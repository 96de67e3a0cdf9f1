package vn.tangthu.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormPartsTest {
    private static final String TYPE = "multipart/form-data; boundary=\"a b\"";

    @Test
    void partsComeInTheirOrderWithTheirBytes() throws IOException {
        assertThat(read(part("name=\"metadata\"", "{}") + part("name=\"file\"; filename=\"a.txt\"", "mot\r\nhai")))
                .containsExactly("metadata||{}", "file|a.txt|mot\r\nhai");
    }

    @Test
    void aPartThatWasNotReadIsSkipped() throws IOException {
        var parts = new FormParts(TYPE, body(part("name=\"a\"", "x".repeat(10_000)) + part("name=\"b\"", "y")));
        parts.next().orElseThrow().content().close();
        assertThat(parts.next().orElseThrow().name()).isEqualTo("b");
    }

    @Test
    void aLongDecomposedNameArrivesAsItWasSent() throws IOException {
        var name = Normalizer.normalize("../Tờ trình" + "ẵ".repeat(300) + ".pdf", Normalizer.Form.NFD);
        assertThat(read(part("name=\"file\"; filename=\"" + name + "\"", "x"))).containsExactly("file|" + name + "|x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0007b.txt", "C:\\hồ sơ\\a.txt", "a\u202Eb.txt", "a\u0000b.txt", ""})
    void oddNamesAreNotTheFormsBusiness(String name) throws IOException {
        assertThat(read(part("name=\"file\"; filename=\"" + name + "\"", "x"))).containsExactly("file|" + name + "|x");
    }

    @Test
    void aBodyThatIsCutOffIsAnError() {
        var whole = part("name=\"file\"; filename=\"a.txt\"", "x".repeat(100));
        assertThatThrownBy(() -> {
                    var cut = new ByteArrayInputStream(whole.substring(0, 120).getBytes(StandardCharsets.UTF_8));
                    new FormParts(TYPE, cut).next().orElseThrow().content().readAllBytes();
                })
                .isInstanceOf(FileUploadException.class);
    }

    @Test
    void aFormWithoutBoundaryIsAnError() {
        assertThatThrownBy(() -> new FormParts("multipart/form-data", body("")))
                .isInstanceOf(FileUploadException.class);
    }

    private static List<String> read(String parts) throws IOException {
        var form = new FormParts(TYPE, body(parts));
        var read = new ArrayList<String>();
        for (var part = form.next(); part.isPresent(); part = form.next())
            try (var content = part.get().content()) {
                read.add(part.get().name() + "|" + part.get().fileName().orElse("") + "|"
                        + new String(content.readAllBytes(), StandardCharsets.UTF_8));
            }
        return read;
    }

    private static String part(String disposition, String content) {
        return "--a b\r\nContent-Disposition: form-data; " + disposition + "\r\nContent-Type: text/plain\r\n\r\n"
                + content + "\r\n";
    }

    private static ByteArrayInputStream body(String parts) {
        return new ByteArrayInputStream((parts + "--a b--\r\n").getBytes(StandardCharsets.UTF_8));
    }
}
