package vn.tangthu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Documents described wrongly or filed wrongly are put right while their dossier is open. */
@Tag("browser")
@ExtendWith(SharedServer.class)
class CorrectionIT {
    private TangThuServer server;

    @BeforeEach
    void use(TangThuServer shared) {
        server = shared;
    }

    @Test
    void aDescriptionIsCorrectedByWhoHasSeenItAndFoundByIt() {
        var dossier = dossier();
        var document = document(dossier);
        var word = "hiệuđính" + UUID.randomUUID().toString().substring(0, 6);
        var seen = server.as("chuyenvien").get("/api/v1/documents/" + document).header("ETag");

        var corrected =
                correct(dossier, document, Map.of("subject", "Về việc " + word, "typeName", "Quyết định"), seen);
        var late = correct(dossier, document, Map.of("subject", "Lần hai"), seen);

        assertThat(corrected.status()).as(corrected.json().toString()).isEqualTo(200);
        assertThat(corrected.json().path("metadata").path("subject").asText()).isEqualTo("Về việc " + word);
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.text("code")).isEqualTo("DOC-033");
        server.as("chuyenvien")
                .await(
                        "/api/v1/search?q=" + word.replace("ệ", "e").replace("đí", "di"),
                        found -> found.json().path("total").asInt() == 1);
    }

    @Test
    void nothingIsCorrectedInAClosedDossier() {
        var dossier = dossier();
        var document = document(dossier);
        var seen = server.as("chuyenvien").get("/api/v1/documents/" + document).header("ETag");
        assertThat(server.as("chuyenvien")
                        .post("/api/v1/dossiers/" + dossier + "/closure", Map.of())
                        .status())
                .isEqualTo(200);

        assertThat(correct(dossier, document, Map.of("subject", "Mới"), seen).status())
                .isEqualTo(409);
    }

    @Test
    void whatClosingWouldRegretIsSaidAndPutRightOnThePages() {
        var dossier = dossier();
        var blank = document(dossier);
        var wrong = document(dossier);
        try (var screen = new Screen(server)) {
            var page = screen.logIn("chuyenvien");
            screen.show("dossier.xhtml?id=" + dossier);
            page.click("summary:has-text('Kết thúc hồ sơ')");
            page.click("[id='closing:close']");
            page.waitForSelector("#closing .tt-warn:has-text('2 văn bản thiếu')");
            assertThat(screen.seriousBarriers()).isEmpty();
            assertThat(screen.isTooWide()).isFalse();

            screen.show("document.xhtml?id=" + wrong);
            page.click("summary:has-text('Đưa ra khỏi hồ sơ')");
            page.click("[id='removing:remove']");
            page.waitForSelector("[id='removing:reason-wrong']:not(:empty)");
            page.fill("[id='removing:reason']", "Nhầm hồ sơ");
            page.click("[id='removing:remove']");
            page.waitForURL("**/dossier.xhtml?id=" + dossier);

            screen.show("document.xhtml?id=" + blank);
            page.click("summary:has-text('Sửa thông tin văn bản')");
            assertThat(screen.seriousBarriers()).isEmpty();
            describe(page);
            page.waitForSelector("h1:text('Về việc đã sửa')");
            assertThat(page.locator("summary:has-text('Sửa thông tin văn bản')").count())
                    .isEqualTo(1);

            screen.show("dossier.xhtml?id=" + dossier);
            page.click("summary:has-text('Kết thúc hồ sơ')");
            page.click("[id='closing:close']");
            page.waitForSelector("summary:has-text('Nộp lưu hồ sơ')");
            screen.show("document.xhtml?id=" + blank);
            assertThat(page.locator("summary:has-text('Sửa thông tin văn bản')").count())
                    .isZero();
        }
    }

    @Test
    void whoHasSeenWhatIsOpenClosesAllTheSame() {
        var dossier = dossier();
        document(dossier);
        try (var screen = new Screen(server)) {
            var page = screen.logIn("chuyenvien");
            screen.show("dossier.xhtml?id=" + dossier);
            page.click("summary:has-text('Kết thúc hồ sơ')");
            page.click("[id='closing:close']");
            page.check("[id='closing:warningsSeen']");
            page.click("[id='closing:close']");
            page.waitForSelector("summary:has-text('Nộp lưu hồ sơ')");
        }
    }

    private static void describe(Page page) {
        page.selectOption("[id='correcting:typeName']", "02");
        page.fill("[id='correcting:issuedDate']", "2026-03-12");
        page.fill("[id='correcting:organName']", "Sở Khoa học và Công nghệ");
        page.fill("[id='correcting:subject']", "Về việc đã sửa");
        page.click("[id='correcting:describe']");
    }

    private Api.Answer correct(String dossier, String document, Map<String, String> changes, String seen) {
        var path = "/api/v1/dossiers/" + dossier + "/documents/" + document;
        return server.as("chuyenvien").patch(path, changes, "If-Match", seen);
    }

    private String dossier() {
        return server.as("chuyenvien")
                .post("/api/v1/dossiers", Map.of("title", "Hồ sơ sửa thông tin"))
                .text("id");
    }

    /** Captured without any description, and processed. */
    private String document(String dossier) {
        var form = new Multipart()
                .json("metadata", Map.of("direction", "INCOMING"))
                .file("file", "nháp.txt", Captures.text("Nội dung " + UUID.randomUUID()));
        var captured = server.as("chuyenvien").post("/api/v1/dossiers/" + dossier + "/documents", form);
        server.as("chuyenvien").awaitProcessed(captured.text("id"));
        return captured.text("id");
    }
}
