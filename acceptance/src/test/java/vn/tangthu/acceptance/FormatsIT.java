package vn.tangthu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is kept, by format. */
@ExtendWith(SharedServer.class)
class FormatsIT {
    private static final String FILES = "/api/v1/formats/files?size=200&mediaType=application/rtf&pronom=fmt/45";

    private TangThuServer server;
    private Api archivist;

    @BeforeEach
    void use(TangThuServer shared) {
        server = shared;
        archivist = shared.as("luutru");
    }

    @Test
    void aFormatAtRiskIsSaidAtItsCaptureAndCountedAmongTheHoldings() {
        var document = capture();
        var component = document.path("components").path(0);
        var finding = component.path("findings").findValuesAsText("code");

        assertThat(component.path("pronom").asText()).isEqualTo("fmt/45");
        assertThat(finding).contains("DOC-036");
        assertThat(archivist.get(FILES).json().path("items").findValuesAsText("document"))
                .contains(document.path("id").asText());
        var held = held(archivist);
        assertThat(held.path("files").asLong()).isPositive();
        assertThat(held.path("format").path("name").asText()).isEqualTo("Rich Text Format");
        assertThat(held.path("format").path("reason").asText()).contains("PDF/A");

        var processed =
                server.as("chuyenvien").awaitProcessed(document.path("id").asText());
        assertThat(processed.text("processing")).isNotEqualTo("PENDING");
        assertThat(held(archivist).path("preserved").asLong()).isPositive();
    }

    @Test
    void whatIsNotSubmittedIsNothingForTheInspectorAndFilesAreNothingForTheAdministrator() {
        var document = capture().path("id").asText();

        assertThat(server.as("noivu").get(FILES).json().path("items").findValuesAsText("document"))
                .doesNotContain(document);
        assertThat(held(server.as("quantri")).path("files").asLong()).isPositive();
        assertThat(server.as("quantri").get(FILES).status()).isEqualTo(403);
        assertThat(server.as("chuyenvien").get("/api/v1/formats").status()).isEqualTo(403);
        assertThat(archivist.get("/api/v1/formats?level=X").status()).isEqualTo(400);
    }

    @Test
    @Tag("browser")
    void thePageLeadsFromALevelToTheDocument() {
        var name = "tờ trình " + UUID.randomUUID() + ".rtf";
        capture(name);
        try (var screen = new Screen(server)) {
            var page = screen.logIn("luutru");
            screen.show("formats.xhtml");
            page.click("main nav a:has-text('Có nguy cơ')");
            page.click("main td a:has-text('Rich Text Format 1.0-1.4')");
            page.click("main td a:has-text('" + name + "')");

            assertThat(page.textContent("aside")).contains("Rich Text Format 1.0-1.4", "Có nguy cơ", "fmt/45");
            assertThat(screen.faults()).isEmpty();
        }
    }

    private static JsonNode held(Api person) {
        var holdings = person.get("/api/v1/formats?level=AT_RISK").json();
        return StreamSupport.stream(holdings.spliterator(), false)
                .filter(h -> h.path("format").path("pronom").asText().equals("fmt/45"))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode capture() {
        return capture("tờ trình.rtf");
    }

    private JsonNode capture(String name) {
        var officer = server.as("chuyenvien");
        var dossier = officer.post("/api/v1/dossiers", Map.of("title", "Hồ sơ định dạng " + UUID.randomUUID()));
        var form = new Multipart()
                .json("metadata", Captures.metadata())
                .file("file", name, Captures.text("{\\rtf1\\ansi To trinh " + UUID.randomUUID() + "}"));
        var captured = officer.post("/api/v1/dossiers/" + dossier.text("id") + "/documents", form);
        assertThat(captured.status()).isEqualTo(201);
        return captured.json();
    }
}
