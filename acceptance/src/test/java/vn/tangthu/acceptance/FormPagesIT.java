package vn.tangthu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes of what a person types: kept when it is refused, left alone while the page refreshes. */
@Tag("browser")
@ExtendWith(SharedServer.class)
class FormPagesIT {
    private static final double PATIENCE = 180_000;

    private TangThuServer server;

    @BeforeEach
    void use(TangThuServer shared) {
        server = shared;
    }

    @Test
    void refusedDescriptionOfAnAccountIsKeptWithTheReasonAtTheField() {
        var name = "t" + UUID.randomUUID().toString().substring(0, 8);
        var administrator = server.as("quantri");
        var unit = administrator
                .get("/api/v1/staff?size=200")
                .json()
                .path("items")
                .get(0)
                .path("unit")
                .path("id")
                .asText();
        var made = administrator.post(
                "/api/v1/staff",
                Map.of(
                        "username",
                        name,
                        "password",
                        "Đồng Xoài mùa mưa",
                        "fullName",
                        "Nguyễn Thị Thử",
                        "position",
                        "Chuyên viên",
                        "unit",
                        unit,
                        "roles",
                        Set.of("OFFICER")));
        assertThat(made.status()).as(made.json().toString()).isEqualTo(201);
        try (var screen = new Screen(server)) {
            var page = screen.logIn("quantri");
            screen.show("account.xhtml?id=" + made.text("id"));
            page.fill("[id='describing:position']", "Phó Trưởng phòng");
            page.fill("[id='describing:fullName']", " ");
            page.click("[id='describing:describe']");
            page.waitForSelector("#said .tt-bad");

            assertThat(page.inputValue("[id='describing:position']")).isEqualTo("Phó Trưởng phòng");
            assertThat(page.textContent("[id='describing:fullName-wrong']")).contains("Họ và tên");
            assertThat(page.getAttribute("[id='describing:fullName']", "aria-invalid"))
                    .isEqualTo("true");
            assertThat(page.getAttribute("[id='describing:fullName']", "aria-describedby"))
                    .isEqualTo("describing:fullName-wrong");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("describing:fullName");
            assertThat(screen.seriousBarriers()).isEmpty();
            page.fill("[id='describing:fullName']", "Nguyễn Thị Thử Hai");
            page.click("[id='describing:describe']");
            page.waitForSelector("h1:text('Nguyễn Thị Thử Hai')");
            assertThat(page.locator("#said .tt-bad").count()).isZero();
        }
    }

    @Test
    void refusedClosingStaysOpenWithThePeriodThatWasTyped() {
        var dossier = server.as("chuyenvien")
                .post("/api/v1/dossiers", Map.of("title", "Hồ sơ thử kết thúc"))
                .text("id");
        try (var screen = new Screen(server)) {
            var page = screen.logIn("chuyenvien");
            screen.show("dossier.xhtml?id=" + dossier);
            page.click("summary:has-text('Kết thúc hồ sơ')");
            page.fill("[id='closing:retention']", "mãi mãi");
            page.click("[id='closing:close']");
            page.waitForSelector("#said .tt-bad");

            assertThat(page.locator("#said .tt-bad").count()).isEqualTo(1);
            assertThat(page.isVisible("[id='closing:retention']")).isTrue();
            assertThat(page.inputValue("[id='closing:retention']")).isEqualTo("mãi mãi");
            assertThat(page.textContent("[id='closing:retention-wrong']")).contains("mãi mãi");
            assertThat(page.url()).endsWith("dossier.xhtml?id=" + dossier);
            assertThat(page.locator("[id='submitting:submit']").count()).isZero();
        }
    }

    @Test
    void listOfDocumentsRefreshesUnderTheHandsOfWhoDescribesTheNext() {
        var dossier = server.as("chuyenvien")
                .post("/api/v1/dossiers", Map.of("title", "Hồ sơ nhập liên tục"))
                .text("id");
        try (var screen = new Screen(server)) {
            var page = screen.logIn("chuyenvien");
            screen.show("dossier.xhtml?id=" + dossier);
            page.evaluate("window.sameVisit = true");
            assertThat(page.isVisible("#capture")).isTrue();
            assertThat(screen.isTooWide()).isFalse();
            page.selectOption("#c-typeName", "02");
            page.fill("#c-issuedDate", "2026-03-12");
            page.fill("#c-organName", "Sở Khoa học và Công nghệ");
            page.fill("#c-subject", "Văn bản thứ nhất");
            page.setInputFiles(
                    "#c-file",
                    new FilePayload("một.txt", "text/plain", Captures.text("Nội dung " + UUID.randomUUID())));
            page.click("#capture button[type=submit]");
            page.waitForSelector("#documents tbody tr");
            assertThat(page.inputValue("#c-subject")).isEmpty();
            assertThat(page.inputValue("#c-organName")).isEqualTo("Sở Khoa học và Công nghệ");
            page.fill("#c-subject", "Văn bản thứ hai");
            page.focus("#documents tbody a");

            page.waitForSelector(
                    "#documents[data-working=false]", new Page.WaitForSelectorOptions().setTimeout(PATIENCE));
            assertThat(page.inputValue("#c-subject")).isEqualTo("Văn bản thứ hai");
            assertThat(page.evaluate("window.sameVisit")).isEqualTo(true);
            assertThat(page.evaluate("document.activeElement.closest('#documents') !== null"))
                    .isEqualTo(true);
            assertThat(page.textContent("#contents h2")).contains("(1)");
            assertThat(page.textContent("#history")).contains("Đưa tài liệu vào hồ sơ");
            assertThat(screen.faults()).isEmpty();
        }
    }

    @Test
    void officerReadsTheFilePlanWithoutButtonsThatWouldBeRefused() {
        try (var screen = new Screen(server)) {
            var page = screen.logIn("chuyenvien");
            screen.show("file-plans.xhtml");

            assertThat(page.locator("main .tt-tabs a").count()).isPositive();
            assertThat(page.locator("main form").count()).isZero();
        }
    }

    @Test
    void draftOfAFilePlanIsShownAtOnceAndAYearThatIsNoneIsExplained() {
        var year = anyYear();
        try (var screen = new Screen(server)) {
            var page = screen.logIn("vanthu");
            screen.show("file-plans.xhtml");
            for (var wrong : new String[] {"20a5", "1000"}) {
                page.fill("[id='drafting:year']", wrong);
                page.click("[id='drafting:draft']");
                page.waitForSelector("#said .tt-bad");
                assertThat(page.inputValue("[id='drafting:year']")).isEqualTo(wrong);
                assertThat(page.textContent("#said")).doesNotContain("WEB-500");
            }
            assertThat(page.textContent("#said")).contains("DOS-205", "1945");

            page.fill("[id='drafting:year']", year);
            page.click("[id='drafting:draft']");
            page.waitForSelector("#said .tt-good");
            assertThat(page.textContent(".tt-tabs .tt-here")).contains(year);
            assertThat(page.textContent("#said")).contains(year);
            page.fill("[id='adding:notation']", "01");
            page.fill("[id='adding:title']", "Hồ sơ dự kiến");
            page.fill("[id='adding:retention']", "mãi mãi");
            page.click("[id='adding:add']");
            page.waitForSelector("#said .tt-bad");
            assertThat(page.inputValue("[id='adding:title']")).isEqualTo("Hồ sơ dự kiến");
            assertThat(page.textContent("[id='adding:retention-wrong']")).contains("mãi mãi");
            assertThat(screen.seriousBarriers()).isEmpty();
        }
    }

    @Test
    void whatIsApprovedIsWhatTheLeaderHasSeen() {
        var clerk = server.as("vanthu");
        var year = anyYear();
        var plan = clerk.post("/api/v1/file-plans", Map.of("year", Integer.valueOf(year)));
        var entries = "/api/v1/file-plans/" + plan.text("id") + "/entries";
        clerk.post(entries, Map.of("notation", "01", "title", "Hồ sơ một", "retention", "Vĩnh viễn"));
        try (var screen = new Screen(server)) {
            var page = screen.logIn("lanhdao");
            screen.show("file-plans.xhtml?id=" + plan.text("id"));
            clerk.post(entries, Map.of("notation", "02", "title", "Hồ sơ hai", "retention", "5 năm"));
            assertThat(page.isVisible("[id='approving:approve']")).isFalse();
            page.click("summary:has-text('Phê duyệt danh mục')");
            assertThat(page.textContent("[id=approving]")).contains("1 hồ sơ", "không sửa được nữa");
            page.click("[id='approving:approve']");
            page.waitForSelector("#said .tt-bad");
            assertThat(page.textContent("#said")).contains("DOS-206");
            assertThat(page.textContent("main")).contains("Hồ sơ hai");

            screen.show("file-plans.xhtml?id=" + plan.text("id"));
            page.click("summary:has-text('Phê duyệt danh mục')");
            page.click("[id='approving:approve']");
            page.waitForSelector("#said .tt-good");
            assertThat(clerk.get("/api/v1/file-plans/" + plan.text("id")).text("state"))
                    .isEqualTo("IN_FORCE");
        }
    }

    @Test
    void entryThatHasGoneMeanwhileTakesNoOtherWithIt() {
        var clerk = server.as("vanthu");
        var plan = clerk.post("/api/v1/file-plans", Map.of("year", Integer.valueOf(anyYear())));
        var entries = "/api/v1/file-plans/" + plan.text("id") + "/entries";
        var first = clerk.post(entries, Map.of("notation", "01", "title", "Hồ sơ một", "retention", "Vĩnh viễn"));
        clerk.post(entries, Map.of("notation", "02", "title", "Hồ sơ hai", "retention", "5 năm"));
        clerk.post(entries, Map.of("notation", "03", "title", "Hồ sơ ba", "retention", "5 năm"));
        try (var screen = new Screen(server)) {
            var page = screen.logIn("vanthu");
            screen.show("file-plans.xhtml?id=" + plan.text("id"));
            page.click("input[aria-label='Bỏ 03']");
            page.waitForSelector("#said .tt-good");
            assertThat(page.textContent("main table")).contains("Hồ sơ hai").doesNotContain("Hồ sơ ba");

            server.as("vanthu").delete(entries + "/" + first.text("id"));
            page.click("input[aria-label='Bỏ 01']");
            page.waitForSelector("#said .tt-bad");
            assertThat(page.textContent("#said")).contains("DOS-201");
            assertThat(page.textContent("main table")).contains("Hồ sơ hai");
            assertThat(screen.seriousBarriers()).isEmpty();
        }
    }

    @Test
    void inspectorSeesTheHoldingsAtAGlance() {
        try (var screen = new Screen(server)) {
            var page = screen.logIn("noivu");

            assertThat(page.textContent("main")).contains("Hồ sơ trong kho lưu trữ", "Nhật ký", "Tình trạng hệ thống");
            assertThat(screen.seriousBarriers()).isEmpty();
        }
    }

    private static String anyYear() {
        return Integer.toString(ThreadLocalRandom.current().nextInt(2100, 2999));
    }
}
