package vn.tangthu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Documents were captured by a house without LibreOffice; then it is installed, and their renditions are made anew. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class CampaignIT {
    private static final String CAMPAIGNS = "/api/v1/conversion-campaigns";
    private static final String OFFICE = "TANGTHU_OFFICE_HOME";
    private static final String FIRST_PAUSE = "TANGTHU_CAMPAIGN_FIRST_PAUSE";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final Map<String, Object> WITHOUT_RENDITION = Map.of("standing", "NONE", "mediaType", DOCX);
    private static final Map<String, Object> PDF_FILES = Map.of("mediaType", "application/pdf");
    private static final Map<String, Object> ALL = Map.of("all", true);
    private static final int OPEN = 8;

    private static final List<String> captured = new ArrayList<>();
    private static TangThuServer server;
    private static String dossier;
    private static String submitted;

    @BeforeAll
    static void captureWithoutOffice() {
        server = TangThuServer.prepare(Map.of(OFFICE, "/none")).startIncomplete();
        var officer = server.as("chuyenvien");
        dossier = newDossier(officer);
        for (var i = 0; i < OPEN; i++)
            captured.add(capture(dossier, "a" + i + ".docx", Samples.docx("Nội dung " + UUID.randomUUID())));
        var other = other();
        submitted = capture(other, "nộp.docx", Samples.docx("Nộp lưu " + UUID.randomUUID()));
        var steps = ArchiveSteps.on(server);
        steps.close(other);
        assertThat(steps.submit(other).status()).isEqualTo(201);
        for (var document : captured) assertThat(findings(document)).contains("CNV-013");
        var letter = capture(other(), "thư.pdf", Samples.pdf("Letter as it was sent"));
        var mistaken = capture(other(), "nhầm.pdf", Samples.pdf("What an older converter had made of the letter"));
        server.stop();
        madeBadlyOnce(letter, mistaken);
        server.with(Map.of(OFFICE, "", FIRST_PAUSE, "PT1S")).start();
    }

    /** The rendition of one file shows another, and does not conform. */
    private static void madeBadlyOnce(String document, String shown) {
        var rendition = " where document_id = cast('%s' as uuid) and purpose = 'PRESERVATION'";
        server.changeAtRest("update rendition set conformance = 'NOT_CONFORMANT', (size, sha256, sha512) ="
                + " (select size, sha256, sha512 from rendition" + rendition.formatted(shown) + ")"
                + rendition.formatted(document));
    }

    /** A fault of the house itself, not of a file: rows of the campaign cannot be written. */
    @Test
    void whatBreaksAgainAndAgainIsStoppedAndTheOthersGoOn() {
        var broken = start(PDF_FILES, "Bị lỗi").text("id");
        var campaign = CAMPAIGNS + "/" + broken;
        server.as("luutru").await(campaign, a -> a.text("state").equals("REMADE"));
        server.stop();
        server.changeAtRest("update conversion_remake set tries = 0, outcome = case outcome when 'SAME' then 'WAITING'"
                + " else outcome end where campaign_id = cast('%s' as uuid)".formatted(broken));
        server.changeAtRest(
                "update conversion_campaign set state = 'RUNNING' where id = cast('%s' as uuid)".formatted(broken));
        server.changeAtRest("alter table conversion_remake add constraint broken"
                + " check (tries = 0 or campaign_id <> cast('%s' as uuid))".formatted(broken));
        server.start();

        var other = CAMPAIGNS + "/" + start(PDF_FILES, "Không bị lỗi").text("id");
        var archivist = server.as("luutru");
        archivist.await(other, a -> a.text("state").equals("REMADE"));
        var stopped = archivist.await(campaign, a -> a.text("state").equals("FAILED"));
        assertThat(stopped.json().at("/fault/times").asInt()).isEqualTo(4);
        assertThat(stopped.json().at("/fault/code").asText()).isEqualTo("CNV-052");
        assertThat(stopped.json().at("/fault/cause").asText()).containsIgnoringCase("broken");
        assertThat(stopped.json().at("/fault/again").asText("")).isEmpty();
        assertThat(traces("CAMPAIGN_FAILED")).isEqualTo(1);
        assertThat(archivist.post(other + "/end").text("state")).isEqualTo("ENDED");
        goesOnWhenItIsMended(campaign);
    }

    private static void goesOnWhenItIsMended(String campaign) {
        server.stop();
        server.changeAtRest("alter table conversion_remake drop constraint broken");
        server.start();
        var archivist = server.as("luutru");
        assertThat(archivist.get(campaign).text("state")).isEqualTo("FAILED");
        assertThat(archivist.post(campaign + "/resumption").text("state")).isEqualTo("CHOOSING");
        var remade = archivist.await(campaign, a -> a.text("state").equals("REMADE"));
        assertThat(remade.json().at("/fault/code").asText("")).isEmpty();
        assertThat(archivist.post(campaign + "/end").text("state")).isEqualTo("ENDED");
    }

    @AfterAll
    static void everythingIsThereInTheEnd() throws SQLException {
        server.stop();
        assertThat(StockTaking.of(server)).isEmpty();
        try (var database = server.databaseAtRest();
                var query = database.createStatement();
                var superseded = query.executeQuery(
                        "select count(*) from rendition where purpose = 'TEXT' and superseded_at is not null")) {
            superseded.next();
            assertThat(superseded.getInt(1)).isEqualTo(OPEN - 2);
        }
    }

    @Test
    void onlyTheArchivistMayAndOnlyWithAReason() {
        assertThat(server.as("vanthu").get(CAMPAIGNS).status()).isEqualTo(403);
        assertThat(server.as("quantri").get(CAMPAIGNS).status()).isEqualTo(403);
        assertThat(start(WITHOUT_RENDITION, " ").text("code")).isEqualTo("CNV-041");
        assertThat(start(Map.of("finding", "CNV-000"), "Thử").text("code")).isEqualTo("CNV-043");
        assertThat(server.as("luutru").get(CAMPAIGNS + "/" + UUID.randomUUID()).text("code"))
                .isEqualTo("CNV-040");
    }

    @Test
    void remadeThroughAPowerCutAndDecidedOn() {
        var archivist = server.as("luutru");
        assertThat(archivist
                        .post(CAMPAIGNS + "/counts", WITHOUT_RENDITION)
                        .json()
                        .path("files")
                        .asInt())
                .isEqualTo(OPEN + 1);
        var started = start(WITHOUT_RENDITION, "Đã cài LibreOffice");
        assertThat(started.status()).isEqualTo(201);
        var campaign = CAMPAIGNS + "/" + started.text("id");
        archivist.await(campaign, a -> a.json().at("/gain/done").asInt() > 1);

        server.kill();
        assertThat(StockTaking.of(server)).isEmpty();
        server.start();

        var remade = server.as("luutru").await(campaign, a -> a.text("state").equals("REMADE"));
        assertThat(remade.json().at("/gain/outcomes/BETTER").asInt()).isEqualTo(OPEN);
        assertThat(remade.json().at("/gain/outcomes/NOT_APPLICABLE").asInt()).isEqualTo(1);
        assertThat(remade.json().at("/gain/conformantBefore").asInt()).isZero();
        assertThat(remade.json().at("/gain/conformantAfter").asInt()).isEqualTo(OPEN);
        assertThat(remade.json().at("/gain/findings/0/gone").asInt()).isEqualTo(OPEN);
        var inArchive = items(campaign, "NOT_APPLICABLE").get(0);
        assertThat(inArchive.path("document").asText()).isEqualTo(submitted);
        assertThat(inArchive.path("reason").asText()).isEqualTo("CNV-044");
        theCurrentOnesStayUntilThen(campaign);
        decide(campaign);
        otherwiseNothingIsGained();
    }

    private static void theCurrentOnesStayUntilThen(String campaign) {
        for (var document : captured)
            assertThat(rendition(document).isMissingNode()).isTrue();
        var item = items(campaign, "BETTER").get(0);
        var content = campaign + "/items/" + item.path("id").asText() + "/content";
        assertThat(server.as("luutru").get(content).raw().body()).startsWith("%PDF-");
        assertThat(server.as("vanthu").get(content).status()).isEqualTo(403);
        onlyTheNewOneHasPages(content.replace("/content", "/pages/1/"));
    }

    private static void onlyTheNewOneHasPages(String pages) {
        var archivist = server.as("luutru");
        assertThat(archivist.get(pages + "AFTER").status()).isEqualTo(200);
        assertThat(archivist.get(pages + "BEFORE").status()).isEqualTo(404);
        assertThat(archivist.get(pages.replace("/1/", "/2/") + "AFTER").text("code"))
                .isEqualTo("DOC-001");
        assertThat(archivist.get(pages + "AFTER?with=ORIGINAL").text("code")).isEqualTo("CNV-023");
        assertThat(server.as("vanthu").get(pages + "AFTER").status()).isEqualTo(403);
    }

    private static void decide(String campaign) {
        var archivist = server.as("luutru");
        var better = items(campaign, "BETTER");
        var rejected = better.get(0);
        var corrected = better.get(1).path("document").asText();
        var seen = server.as("chuyenvien").get("/api/v1/documents/" + corrected).header("ETag");
        assertThat(server.as("chuyenvien")
                        .patch(
                                "/api/v1/dossiers/" + dossier + "/documents/" + corrected,
                                Map.of("subject", "Trích yếu đã sửa"),
                                "If-Match",
                                seen)
                        .status())
                .isEqualTo(200);
        var one = Map.of("items", List.of(rejected.path("id").asText()));
        assertThat(archivist.post(campaign + "/rejection", one).status()).isEqualTo(200);
        assertThat(archivist.post(campaign + "/acceptance", one).text("code")).isEqualTo("CNV-048");
        namesNothing(campaign);
        assertThat(archivist.post(campaign + "/acceptance", ALL).status()).isEqualTo(200);

        var ended = archivist.await(campaign, a -> a.text("state").equals("ENDED"));
        assertThat(ended.json().at("/gain/decisions/ACCEPTED").asInt()).isEqualTo(OPEN - 2);
        assertThat(ended.json().at("/gain/decisions/REJECTED").asInt()).isEqualTo(1);
        assertThat(ended.json().at("/gain/decisions/OVERTAKEN").asInt()).isEqualTo(1);
        for (var document : captured) {
            var stays = List.of(corrected, rejected.path("document").asText()).contains(document);
            assertThat(rendition(document).path("conformance").asText()).isEqualTo(stays ? "" : "CONFORMANT");
            assertThat(findings(document).contains("CNV-013")).isEqualTo(stays);
        }
        assertThat(archivist.post(campaign + "/acceptance", ALL).text("code")).isEqualTo("CNV-042");
        leftTraces();
    }

    /** Whoever leaves something out has not decided on everything. */
    private static void namesNothing(String campaign) {
        var archivist = server.as("luutru");
        var nothing = Collections.singletonMap("items", Collections.singletonList((String) null));
        for (var decision : List.of("/acceptance", "/rejection")) {
            assertThat(archivist.post(campaign + decision).status()).isEqualTo(415);
            for (var body : List.of(Map.of(), Map.of("all", false), Map.of("items", List.of()), nothing)) {
                var answer = archivist.post(campaign + decision, body);
                assertThat(answer.status()).isEqualTo(400);
                assertThat(answer.text("code")).isEqualTo("CNV-051");
            }
        }
    }

    private static void leftTraces() {
        for (var action : List.of("CAMPAIGN_STARTED", "CAMPAIGN_ACCEPTED", "CAMPAIGN_REJECTED", "CAMPAIGN_ENDED"))
            assertThat(traces(action)).as(action).isEqualTo(1);
        assertThat(traces("RENDITION_REPLACED")).isEqualTo(OPEN - 2);
        assertThat(traces("RENDITION_REJECTED")).isEqualTo(1);
        assertThat(traces("RENDITION_OVERTAKEN")).isEqualTo(1);
    }

    /** A campaign in which nothing is better ends by itself; those that were not remade are found again. */
    private static void otherwiseNothingIsGained() {
        var archivist = server.as("luutru");
        var started = start(Map.of("standing", "CONFORMANT", "mediaType", DOCX), "Thử lại");
        var campaign = CAMPAIGNS + "/" + started.text("id");
        var ended = archivist.await(campaign, a -> a.text("state").equals("ENDED"));
        assertThat(ended.json().at("/gain/outcomes/SAME").asInt()).isEqualTo(OPEN - 2);
        assertThat(archivist
                        .post(CAMPAIGNS + "/counts", WITHOUT_RENDITION)
                        .json()
                        .path("files")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void stoppedItBeginsNothingAndCanBeResumedOrEnded() {
        var archivist = server.as("luutru");
        var started = start(Map.of("mediaType", "text/plain"), "Không có tệp");
        assertThat(started.text("code")).isEqualTo("CNV-043");
        var campaign = CAMPAIGNS + "/" + start(Map.of(), "Tất cả").text("id");
        assertThat(archivist.post(campaign + "/stop").text("state")).isEqualTo("STOPPED");
        assertThat(archivist.post(campaign + "/stop").text("code")).isEqualTo("CNV-042");
        assertThat(archivist.post(campaign + "/resumption").text("state")).isEqualTo("CHOOSING");
        assertThat(archivist.post(campaign + "/end").text("code")).isEqualTo("CNV-042");
        assertThat(archivist.post(campaign + "/stop").text("state")).isEqualTo("STOPPED");
        assertThat(archivist.post(campaign + "/end").text("state")).isEqualTo("ENDED");
    }

    @Test
    @Tag("browser")
    void theOldAndTheNewAreLookedAtSideBySideBeforeThePersonDecides() {
        var query = Map.<String, Object>of("standing", "NOT_CONFORMANT", "mediaType", "application/pdf");
        var id = start(query, "Bản cũ chưa đạt").text("id");
        server.as("luutru").await(CAMPAIGNS + "/" + id, a -> a.text("state").equals("REMADE"));
        try (var screen = new Screen(server)) {
            var page = screen.logIn("luutru");
            screen.show("campaign.xhtml?id=" + id);
            page.click("a:has-text('Đối chiếu từng trang')");
            page.waitForSelector(".tt-mark:has-text('Có chỗ khác nhau')");
            assertThat(page.textContent("main"))
                    .contains("thư.pdf", "Trang 1/1", "Bản hiện hành", "Bản lập lại", "Bản cũ chưa đạt");
            assertThat(pictures(page)).isEqualTo(2);
            assertThat(screen.seriousBarriers()).isEmpty();
            assertThat(screen.isTooWide()).isFalse();

            page.click("a:has-text('Với bản gốc')");
            page.waitForSelector(".tt-mark:has-text('Giống nhau')");
            assertThat(page.textContent("figcaption")).isEqualTo("Bản gốc");
            page.click("input[value='Từ chối']");
            page.waitForSelector("text=Đã từ chối. Bản hiện hành được giữ nguyên.");
        }
        var ended = server.as("luutru")
                .await(CAMPAIGNS + "/" + id, a -> a.text("state").equals("ENDED"));
        assertThat(ended.json().at("/gain/decisions/REJECTED").asInt()).isEqualTo(1);
    }

    /** How many have come. */
    private static int pictures(Page page) {
        page.waitForFunction("[...document.querySelectorAll('figure img')].every(i => i.naturalWidth > 500)");
        return page.querySelectorAll("figure img").size();
    }

    private static Api.Answer start(Map<String, Object> query, String reason) {
        return server.as("luutru").post(CAMPAIGNS, Map.of("query", query, "reason", reason));
    }

    private static List<JsonNode> items(String campaign, String outcome) {
        var items = server.as("luutru")
                .get(campaign + "/items?outcome=" + outcome)
                .json()
                .path("items");
        return StreamSupport.stream(items.spliterator(), false).toList();
    }

    private static int traces(String action) {
        return server.as("luutru")
                .get("/api/v1/audit/entries?size=200&action=" + action)
                .json()
                .path("items")
                .size();
    }

    private static JsonNode rendition(String document) {
        var renditions = server.as("chuyenvien")
                .get("/api/v1/documents/" + document)
                .json()
                .at("/components/0/renditions");
        return StreamSupport.stream(renditions.spliterator(), false)
                .filter(r -> r.path("purpose").asText().equals("PRESERVATION"))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private static List<String> findings(String document) {
        return server.as("chuyenvien")
                .get("/api/v1/documents/" + document)
                .json()
                .path("findings")
                .findValuesAsText("code");
    }

    private static String other() {
        return newDossier(server.as("chuyenvien"));
    }

    private static String newDossier(Api officer) {
        return officer.post("/api/v1/dossiers", Map.of("title", "Hồ sơ chuyển đổi lại " + UUID.randomUUID()))
                .text("id");
    }

    private static String capture(String into, String name, byte[] content) {
        var officer = server.as("chuyenvien");
        var answer = officer.post(
                "/api/v1/dossiers/" + into + "/documents",
                new Multipart().json("metadata", Captures.metadata()).file("file", name, content));
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(201);
        officer.awaitProcessed(answer.text("id"));
        return answer.text("id");
    }
}
