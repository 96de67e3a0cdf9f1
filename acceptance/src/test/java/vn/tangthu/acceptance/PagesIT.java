package vn.tangthu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("browser")
@ExtendWith(SharedServer.class)
class PagesIT {
    private static final double PATIENCE = 180_000;
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private TangThuServer server;

    @BeforeEach
    void use(TangThuServer shared) {
        server = shared;
    }

    @ParameterizedTest
    @CsvSource({
        "chuyenvien, index.xhtml dossiers.xhtml dossier-new.xhtml file-plans.xhtml submissions.xhtml search.xhtml",
        "vanthu, index.xhtml imports.xhtml",
        "lanhdao, index.xhtml audit.xhtml",
        "luutru, index.xhtml submissions.xhtml archive.xhtml legacy-repairs.xhtml campaigns.xhtml formats.xhtml evidence.xhtml"
                + " format.xhtml?mediaType=application/pdf",
        "noivu, index.xhtml archive.xhtml formats.xhtml evidence.xhtml search.xhtml health.xhtml",
        "quantri, index.xhtml audit.xhtml failed-work.xhtml health.xhtml password.xhtml staff.xhtml account-new.xhtml"
                + " agencies.xhtml trust-anchors.xhtml formats.xhtml evidence.xhtml"
    })
    void everyPageOfARoleIsWholeAndWithoutSeriousBarriers(String username, String pages) {
        try (var screen = new Screen(server)) {
            screen.logIn(username);
            var barriers = new LinkedHashMap<String, List<String>>();
            for (var path : pages.split(" ")) {
                screen.show(path);
                var found = new ArrayList<>(screen.seriousBarriers());
                if (screen.isTooWide()) found.add("wider than the screen");
                if (!found.isEmpty()) barriers.put(path, found);
            }

            assertThat(barriers).isEmpty();
            assertThat(screen.faults()).isEmpty();
        }
    }

    @Test
    void dossierIsMadeSubmittedAndAcceptedWithTheMouse() {
        var title = "Hồ sơ bấm chuột " + UUID.randomUUID();
        try (var officer = new Screen(server);
                var archivist = new Screen(server)) {
            var page = officer.logIn("chuyenvien");
            open(page, title);
            capture(page, "Quyết định mẫu về đường sắt");
            assertThat(officer.seriousBarriers()).isEmpty();
            page.click("#documents tbody a");
            page.waitForSelector("#viewer canvas", new Page.WaitForSelectorOptions().setTimeout(PATIENCE));
            assertThat(page.textContent("aside")).contains("PDF/A-2", "đạt chuẩn", title);
            assertThat(officer.seriousBarriers()).isEmpty();
            page.click("aside a[href^='dossier.xhtml']");
            closeAndSubmit(page);
            assertThat(officer.faults()).isEmpty();

            var inbox = archivist.logIn("luutru");
            inbox.navigate(page.url());
            inbox.waitForSelector(
                    "summary:has-text('Tiếp nhận hồ sơ')", new Page.WaitForSelectorOptions().setTimeout(PATIENCE));
            assertThat(archivist.seriousBarriers()).isEmpty();
            inbox.click("summary:has-text('Tiếp nhận hồ sơ')");
            inbox.click("input[value='Tiếp nhận hồ sơ']");
            inbox.waitForSelector(
                    "a:has-text('Tải gói tin AIP')", new Page.WaitForSelectorOptions().setTimeout(PATIENCE));
            assertThat(archivist.faults()).isEmpty();
        }
    }

    @Test
    void refusedFormIsShownAgainWithWhatWasTypedAndTheReason() {
        try (var screen = new Screen(server)) {
            var page = screen.logIn("chuyenvien");
            screen.show("dossier-new.xhtml");
            page.fill("[id='dossier:retention']", "mãi mãi");
            page.click("[id='dossier:open']");
            page.waitForSelector(".tt-message.tt-bad");

            assertThat(page.inputValue("[id='dossier:retention']")).isEqualTo("mãi mãi");
            page.waitForFunction("() => document.activeElement.id === 'dossier:title'"); // the first that is wrong
            assertThat(screen.faults()).isEmpty();
        }
    }

    @Test
    void whatAFieldLacksIsSaidInTheLanguageOfThePage() {
        try (var screen = new Screen(server)) {
            var page = screen.logIn("quantri");
            screen.show("account-new.xhtml");
            page.fill("[id='account:username']", "Nguyễn A");
            page.click("[id='account:create']");

            assertThat(lacking(page, "account:fullName")).isEqualTo("Hãy ghi vào ô này.");
            assertThat(lacking(page, "account:username").toString()).startsWith("3–50 ký tự");
            page.fill("[id='account:fullName']", "Nguyễn Văn A");
            assertThat(lacking(page, "account:fullName")).isEqualTo("");
        }
    }

    private static Object lacking(Page page, String field) {
        return page.evaluate("id => document.getElementById(id).validationMessage", field);
    }

    @Test
    void addressThatDoesNotExistIsExplainedWithoutAnythingOfTheInside() {
        try (var screen = new Screen(server)) {
            var page = screen.logIn("chuyenvien");
            screen.show("khong-co.xhtml");

            assertThat(page.textContent("main")).contains("WEB-404", "Không tìm thấy");
            assertThat(page.content()).doesNotContain("Exception", "\tat ");
            for (var what : List.of("dossier", "document", "submission", "import", "compare")) {
                screen.show(what + ".xhtml?id=khong-co");
                assertThat(page.textContent("main")).as(what).contains("WEB-404");
                screen.show(what + ".xhtml?id=" + UUID.randomUUID() + "&component=" + UUID.randomUUID());
                assertThat(page.textContent("main")).as(what).containsPattern("[A-Z]{3}-[0-9]{3}");
            }
            screen.show("dossiers.xhtml?dueBy=hom-nay");
            assertThat(page.textContent("main")).contains("WEB-400");
        }
    }

    @Test
    void inspectorSeesThatTheTrailIsWhole() {
        try (var screen = new Screen(server)) {
            var page = screen.logIn("noivu");
            screen.show("audit.xhtml");
            page.click("[id='chain:verify']");

            page.waitForSelector("main :text('Nhật ký nguyên vẹn')");
            assertThat(screen.faults()).isEmpty();
        }
    }

    @Test
    void whoSubmitsWhatAColleagueHasSubmittedIsTold() {
        var dossier = ArchiveSteps.on(server).closedDossier("Nội dung " + UUID.randomUUID());
        try (var one = new Screen(server);
                var other = new Screen(server)) {
            var pages = List.of(one.logIn("chuyenvien"), other.logIn("chuyenvien"));
            for (var page : pages) readyToPress(page, "/dossier.xhtml?id=" + dossier, "Nộp lưu hồ sơ");

            press(pages.get(0), "[id='submitting:submit']");
            assertThat(said(pages.get(0))).contains("Đã nộp lưu");
            press(pages.get(1), "[id='submitting:submit']");
            assertThat(said(pages.get(1))).contains("ARC-003");
        }
    }

    @Test
    void ofTwoArchivistsWhoAcceptAtOnceOneDoesAndTheOtherIsTold() {
        var steps = ArchiveSteps.on(server);
        var submission = steps.checked(steps.closedDossier("Nội dung " + UUID.randomUUID()));
        var id = submission.substring(submission.lastIndexOf('/') + 1);
        try (var one = new Screen(server);
                var other = new Screen(server)) {
            var pages = List.of(one.logIn("luutru"), other.logIn("luutru"));
            for (var page : pages) readyToPress(page, "/submission.xhtml?id=" + id, "Tiếp nhận hồ sơ");

            for (var page : pages) press(page, "[id='accepting:accept']");

            assertThat(said(pages.get(0)) + said(pages.get(1)))
                    .containsOnlyOnce("Đã tiếp nhận.")
                    .containsOnlyOnce("ARC-00");
            steps.archivist().await(submission, answer -> answer.text("state").equals("ARCHIVED"));
        }
    }

    private void readyToPress(Page page, String path, String button) {
        page.addInitScript(
                "addEventListener('DOMContentLoaded', () => {"
                        + " const said = document.getElementById('said')?.textContent.trim(); if (said) sessionStorage.said = said; })");
        page.navigate(server.uri(path).toString());
        page.click("summary:has-text('" + button + "')");
    }

    /** Without waiting for what comes of it. */
    private static void press(Page page, String button) {
        page.evaluate("button => { setTimeout(() => document.querySelector(button).click()) }", button);
    }

    /** What the page has told its person, also when it has gone on since. */
    private static String said(Page page) {
        return page.waitForFunction(
                        "() => sessionStorage.said", null, new Page.WaitForFunctionOptions().setTimeout(PATIENCE))
                .jsonValue()
                .toString();
    }

    @Test
    void slashGoesToTheSearchBoxAndAccentsAreNotNeeded() {
        try (var screen = new Screen(server)) {
            var page = screen.logIn("chuyenvien");
            var word = "định" + UUID.randomUUID().toString().substring(0, 6);
            open(page, "Hồ sơ thẩm " + word);
            var plain = "tham " + word.replace("đị", "di");
            server.as("chuyenvien")
                    .await(
                            "/api/v1/search?q=" + plain.replace(" ", "%20"),
                            a -> a.json().path("total").asInt() == 1);

            page.click("main h1");
            page.keyboard().press("/");
            page.keyboard().type(plain);
            page.keyboard().press("Enter");
            page.waitForSelector(".tt-hit-card");

            assertThat(page.textContent(".tt-hit-card")).contains("Hồ sơ thẩm " + word);
        }
    }

    @Test
    void narrowingByYearCanBeHitWithTheMouse() {
        var word = "năm" + UUID.randomUUID().toString().substring(0, 6);
        var officer = server.as("chuyenvien");
        for (var year : List.of("2024", "2025"))
            officer.post("/api/v1/dossiers", Map.of("title", "Hồ sơ " + word, "startDate", year + "-03-01"));
        officer.await(
                "/api/v1/search?q=" + word.replace("ă", "a"),
                a -> a.json().path("total").asInt() == 2);
        try (var screen = new Screen(server)) {
            var page = screen.logIn("chuyenvien");
            screen.show("search.xhtml?q=" + word.replace("ă", "a"));

            assertThat(screen.seriousBarriers()).isEmpty();
            page.click("aside a:has-text('2024')");
            page.waitForSelector(".tt-hit-card");
            assertThat(page.locator(".tt-hit-card").count()).isEqualTo(1);
        }
    }

    private static void open(Page page, String title) {
        page.click("a[href='dossier-new.xhtml']");
        page.fill("[id='dossier:title']", title);
        page.click("[id='dossier:open']");
        page.waitForSelector("#capture");
    }

    private static void capture(Page page, String subject) {
        page.selectOption("#c-direction", "OUTGOING");
        page.selectOption("#c-typeName", "02");
        page.fill("#c-codeNumber", "21");
        page.fill("[name=codeNotation]", "QĐ-SKHCN");
        page.fill("#c-issuedDate", "2026-03-12");
        page.fill("#c-organName", "Sở Khoa học và Công nghệ");
        page.fill("#c-subject", subject);
        page.setInputFiles("#c-file", new FilePayload("Quyết định.docx", DOCX, Samples.docx(subject)));
        page.click("#capture button[type=submit]");
        page.waitForSelector("#documents[data-working=false]", new Page.WaitForSelectorOptions().setTimeout(PATIENCE));
    }

    private static void closeAndSubmit(Page page) {
        page.click("summary:has-text('Kết thúc hồ sơ')");
        page.click("[id='closing:close']");
        page.click("summary:has-text('Nộp lưu hồ sơ')");
        page.click("[id='submitting:submit']");
        page.waitForURL("**/submission.xhtml**");
    }
}
