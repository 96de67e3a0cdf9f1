package vn.tangthu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Bulk import of digitised dossiers. */
@ExtendWith(SharedServer.class)
class ImportIT {
    private final String notation =
            "N" + UUID.randomUUID().toString().replace("-", "").substring(0, 8);
    private TangThuServer server;

    @BeforeEach
    void use(TangThuServer shared) {
        server = shared;
    }

    @Test
    void wholeRowsAreImportedBadOnesHaveOneFindingAndASecondRunAddsNothing() {
        var sample = new ImportSample(notation).whole(1, 1).whole(1, 2).whole(2, 1);
        var expected = new ArrayList<String>();
        sample.row(2, 2, Map.of(ImportSample.PATH, "HS2\\không có.pdf"));
        expected.add("INT-020 " + sample.lastRow() + " AT");
        sample.row(
                2,
                3,
                Map.of(
                        ImportSample.DAY, "31",
                        ImportSample.MONTH, "2",
                        ImportSample.CONFIDENCE, "Bản sao",
                        ImportSample.PATH, "HS2\\1.pdf"));
        expected.add("INT-023 " + sample.lastRow() + " AC");
        sample.row(2, 4, Map.of(ImportSample.MODE, "Mật", ImportSample.PATH, "HS2\\1.pdf"));
        expected.add("INT-025 " + sample.lastRow() + " AM");
        sample.file("HS9\\thừa.pdf", sample.pdf("nobody's"));
        expected.add("INT-040 0 ");

        var first = imported(server.as("vanthu"), sample.zip());

        assertThat(findings(first)).containsExactlyElementsOf(expected);
        var further = first.json().path("findings").get(1).path("further");
        assertThat(further).hasSize(1);
        assertThat(further.get(0).path("column").asText()).isEqualTo("AN");
        assertThat(further.get(0).path("message").asText()).contains("Mức độ tin cậy", "01 (Gốc điện tử)");
        assertThat(progress(first)).isEqualTo("6/6 rows, 2 dossiers, 3 documents, 0 there, 3 bad");
        assertThat(dossiers()).extracting(d -> d.path("documentCount").asInt()).containsExactlyInAnyOrder(2, 1);
        assertThat(dossiers()).allMatch(d -> d.path("state").asText().equals("OPEN"));

        var second = imported(server.as("vanthu"), sample.zip());

        assertThat(findings(second)).containsExactlyElementsOf(expected);
        assertThat(progress(second)).isEqualTo("6/6 rows, 0 dossiers, 0 documents, 3 there, 3 bad");
        assertThat(dossiers()).hasSize(2);
    }

    @Test
    void whoImportsIsGivenAnEmptySheet() {
        assertThat(server.as("vanthu").get("/api/v1/imports/template").status()).isEqualTo(200);
        assertThat(server.as("chuyenvien").get("/api/v1/imports/template").status())
                .isEqualTo(403);
    }

    @Test
    void onlyClerksAndArchivistsImportAndOnlyZips() {
        var zip = new ImportSample(notation).whole(1, 1).zip();

        assertThat(post(server.as("chuyenvien"), zip).status()).isEqualTo(403);
        var refused = post(server.as("luutru"), "no zip at all".getBytes(StandardCharsets.US_ASCII));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("code")).isEqualTo("INT-003");
    }

    private Api.Answer imported(Api api, byte[] zip) {
        var requested = post(api, zip);
        assertThat(requested.status()).as(requested.json().toString()).isEqualTo(201);
        assertThat(requested.header("Location")).endsWith("/api/v1/imports/" + requested.text("id"));
        return api.await("/api/v1/imports/" + requested.text("id"), ImportIT::hasEnded);
    }

    private static boolean hasEnded(Api.Answer answer) {
        return List.of("COMPLETED", "FAILED").contains(answer.text("state"));
    }

    private static Api.Answer post(Api api, byte[] zip) {
        return api.post("/api/v1/imports", new Multipart().file("package", "gói.zip", zip));
    }

    private Iterable<JsonNode> dossiers() {
        return server.as("vanthu")
                .get("/api/v1/dossiers?size=200&text=" + notation)
                .json()
                .path("items");
    }

    private static List<String> findings(Api.Answer answer) {
        var findings = new ArrayList<String>();
        for (var f : answer.json().path("findings"))
            findings.add(f.path("code").asText() + " " + f.path("row").asInt() + " "
                    + f.path("column").asText());
        return findings;
    }

    private static String progress(Api.Answer answer) {
        var p = answer.json().path("progress");
        return p.path("rowsDone").asInt() + "/" + p.path("rowsTotal").asInt() + " rows, "
                + p.path("dossiers").asInt() + " dossiers, "
                + p.path("documents").asInt() + " documents, "
                + p.path("alreadyThere").asInt() + " there, " + p.path("bad").asInt() + " bad";
    }
}
