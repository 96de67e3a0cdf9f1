package vn.tangthu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a search shows of content, and what it leaves behind. */
@ExtendWith(SharedServer.class)
class SearchIT {
    private final String subject = unique();
    private final String content = unique();
    private TangThuServer server;
    private Api officer;

    @BeforeEach
    void use(TangThuServer shared) {
        server = shared;
        officer = server.as("chuyenvien");
    }

    @Test
    void whoReadsOfADocumentInAHitStandsInItsHistory() {
        var document = indexed("Về việc giao thông " + content + " trên địa bàn tỉnh");

        assertThat(fragments(found(subject))).as("found by its description").isEmpty();
        assertThat(readings(document)).isZero();

        assertThat(fragments(found(content))).contains("<em>" + content + "</em>");
        assertThat(readings(document)).isEqualTo(1);
    }

    @Test
    void whatBearsAMarkOfSecrecyIsFoundByItsDescriptionOnly() {
        indexed("TỐI MẬT\n\nVề việc giao thông " + content + " trên địa bàn tỉnh");

        assertThat(found(content).json().path("total").asInt()).isZero();
        assertThat(fragments(found(subject + " " + "giao thông"))).isEmpty();
    }

    /** A document of that text, as the index knows it when all work on it is done. */
    private String indexed(String text) {
        var dossier = officer.post("/api/v1/dossiers", Map.of("title", "Hồ sơ tìm kiếm"))
                .text("id");
        var metadata = Captures.metadata();
        metadata.put("subject", "Văn bản " + subject);
        var captured = officer.post(
                "/api/v1/dossiers/" + dossier + "/documents",
                new Multipart().json("metadata", metadata).file("file", "a.txt", Captures.text(text)));
        assertThat(captured.status()).isEqualTo(201);
        officer.await(
                path(subject), a -> !hit(a).path("state").asText("PENDING").equals("PENDING"));
        return captured.text("id");
    }

    private Api.Answer found(String text) {
        return officer.get(path(text));
    }

    private static String path(String text) {
        return "/api/v1/search?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static JsonNode hit(Api.Answer answer) {
        return answer.json().path("hits").path(0);
    }

    private static String fragments(Api.Answer answer) {
        return hit(answer).path("highlights").path("text").path(0).asText();
    }

    private int readings(String document) {
        return server.as("quantri")
                .get("/api/v1/audit/entries?action=FRAGMENTS_READ&objectId=" + document)
                .json()
                .path("items")
                .size();
    }

    private static String unique() {
        return "chữ" + UUID.randomUUID().toString().substring(0, 8);
    }
}
