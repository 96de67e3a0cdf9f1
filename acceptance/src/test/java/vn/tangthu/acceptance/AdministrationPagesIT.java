package vn.tangthu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tangthu.acceptance.TangThuServer.PASSWORD;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("browser")
@ExtendWith(SharedServer.class)
class AdministrationPagesIT {
    private static final String FIRST_PASSWORD = "Đồng Xoài mùa mưa";
    private static final String OWN_PASSWORD = "Sóc Bom Bo giã gạo";

    private TangThuServer server;

    @BeforeEach
    void use(TangThuServer shared) {
        server = shared;
    }

    @ParameterizedTest
    @ValueSource(strings = {"staff.xhtml", "account-new.xhtml", "agencies.xhtml", "trust-anchors.xhtml"})
    void administrationIsRefusedToEverybodyElseAndTheAttemptStaysInTheTrail(String page) {
        for (var name : new String[] {"vanthu", "chuyenvien", "lanhdao", "luutru", "noivu"}) {
            var browser = new Browser(server);
            browser.logIn(name, PASSWORD);

            var answer = browser.get("/" + page);

            assertThat(answer.statusCode()).as(name).isEqualTo(403);
            assertThat(answer.body()).contains("WEB-403");
        }
        var denied = server.as("quantri")
                .get("/api/v1/audit/entries?size=200&action=ACCESS_DENIED")
                .json();
        assertThat(StreamSupport.stream(denied.path("items").spliterator(), false)
                        .filter(e -> e.path("objectId").asText().equals("/" + page))
                        .map(e -> e.path("actor").asText()))
                .contains("vanthu", "chuyenvien", "lanhdao", "luutru", "noivu");
    }

    @Test
    void accountIsMadeChangesItsPasswordAndIsLocked() {
        var name = "t" + UUID.randomUUID().toString().substring(0, 8);
        try (var administrator = new Screen(server);
                var person = new Screen(server)) {
            var page = administrator.logIn("quantri");
            makeAccount(page, name);
            assertThat(page.textContent("main")).contains("Đã tạo tài khoản " + name);
            assertThat(administrator.seriousBarriers()).isEmpty();

            var own = person.logIn(name, FIRST_PASSWORD);
            changePassword(person, own);
            assertThat(own.textContent("main")).contains("Đã đổi mật khẩu");
            assertThat(own.url()).contains("login.xhtml");
            person.logIn(name, OWN_PASSWORD);

            page.reload();
            page.click("summary:has-text('Khóa tài khoản')");
            page.click("[id='locking:lock']");
            page.waitForSelector("main :text('Đã khóa tài khoản')");
            person.show("index.xhtml");
            assertThat(own.locator("[name=j_password]").count()).isEqualTo(1);
            assertThat(server.as(name, OWN_PASSWORD).get("/api/v1/me").status()).isEqualTo(401);

            page.click("[id='unlocking:unlock']");
            page.waitForSelector("main :text('Đã mở lại tài khoản')");
            assertThat(server.as(name, OWN_PASSWORD).get("/api/v1/me").status()).isEqualTo(200);
            assertThat(administrator.faults()).isEmpty();
        }
    }

    @Test
    void rolesAndPasswordOfAnAccountAreChangedByTheAdministrator() {
        var name = "t" + UUID.randomUUID().toString().substring(0, 8);
        try (var administrator = new Screen(server)) {
            var page = administrator.logIn("quantri");
            makeAccount(page, name);
            page.getByLabel("Lưu trữ viên").check();
            page.click("[id='assigning:assign']");
            page.waitForSelector("main :text('Đã lưu quyền')");
            page.click("summary:has-text('Đặt lại mật khẩu')");
            page.fill("[id='resetting:password']", "ngắn");
            page.evaluate("document.querySelector(\"[id='resetting:password']\").minLength = 0");
            page.click("[id='resetting:reset']");
            page.waitForSelector("main :text('ORG-009')");
            assertThat(page.textContent("[id='resetting:password-wrong']")).contains("12");
            page.fill("[id='resetting:password']", OWN_PASSWORD);
            page.click("[id='resetting:reset']");
            page.waitForSelector("main :text('Đã đặt lại mật khẩu')");
        }
        var me = server.as(name, OWN_PASSWORD).get("/api/v1/me").json();

        assertThat(me.path("roles").toString()).contains("OFFICER", "ARCHIVIST");
        assertThat(server.as(name, FIRST_PASSWORD).get("/api/v1/me").status()).isEqualTo(401);
    }

    @Test
    void agencyIsEnteredGetsAUnitAnotherNameAndASuccessor() {
        var number = 1000 + Math.abs(UUID.randomUUID().hashCode() % 9000);
        try (var administrator = new Screen(server)) {
            var page = administrator.logIn("quantri");
            administrator.show("agencies.xhtml");
            page.click("summary:has-text('Khai báo cơ quan')");
            page.fill("[id='agency:name']", "Sở Thử nghiệm " + number);
            page.fill("[id='agency:abbreviation']", "STN");
            page.fill("[id='agency:code']", "H10." + number);
            page.fill("[id='agency:from']", "2020-01-01");
            page.click("[id='agency:create']");
            page.waitForSelector("main :text('Đã khai báo cơ quan')");
            page.fill("[id='adding:name']", "Phòng Thử nghiệm");
            page.fill("[id='adding:abbreviation']", "PTN");
            page.click("[id='adding:addUnit']");
            page.waitForSelector("main :text('Đã thêm đơn vị')");
            page.click("summary:has-text('Đổi tên đơn vị')");
            page.selectOption("[id='renaming:unit']", new SelectOption().setIndex(1));
            page.fill("[id='renaming:name']", "Phòng Kiểm định");
            page.fill("[id='renaming:abbreviation']", "PKĐ");
            page.fill("[id='renaming:from']", "2025-07-01");
            page.click("[id='renaming:rename']");
            page.waitForSelector("main :text('Đã đổi tên đơn vị')");
            assertThat(page.textContent("main"))
                    .contains("Phòng Kiểm định", "Phòng Thử nghiệm (PTN), đến hết ngày 30/06/2025");
            page.click("summary:has-text('Đổi tên, mã cơ quan')");
            page.fill("[id='redesignating:name']", "Sở Mới " + number);
            page.fill("[id='redesignating:from']", "2025-07-01");
            page.click("[id='redesignating:redesignate']");
            page.waitForSelector("h1:text('Sở Mới " + number + "')");

            assertThat(page.textContent("main"))
                    .contains("Phòng Thử nghiệm", "Sở Thử nghiệm " + number, "30/06/2025", "01/07/2025");
            page.click("summary:has-text('Chỉ định cơ quan kế thừa')");
            page.selectOption("[id='succeeding:successor']", new SelectOption().setIndex(1));
            page.click("[id='succeeding:succeed']");
            page.waitForSelector("main :text('Cơ quan này đã kết thúc hoạt động')");
            assertThat(administrator.seriousBarriers()).isEmpty();
            assertThat(administrator.faults()).isEmpty();
        }
    }

    @Test
    void provinceIsEnteredOnceAndChosenForAnAgency() {
        var code = (char) ('A' + ThreadLocalRandom.current().nextInt(26))
                + String.format("%02d", ThreadLocalRandom.current().nextInt(11, 100));
        try (var administrator = new Screen(server)) {
            var page = administrator.logIn("quantri");
            for (var said : new String[] {"Đã khai báo Tỉnh Thử " + code, "ORG-005"}) {
                administrator.show("agencies.xhtml");
                page.click("summary:has-text('Khai báo tỉnh, thành phố')");
                page.fill("[id='entering:name']", "Tỉnh Thử " + code);
                page.fill("[id='entering:code']", code);
                page.click("[id='entering:enter']");
                page.waitForSelector("#said :text('" + said + "')");
            }
            assertThat(page.inputValue("[id='entering:name']")).isEqualTo("Tỉnh Thử " + code);
            assertThat(page.getAttribute("[id='entering:code']", "aria-invalid"))
                    .isEqualTo("true");
            assertThat(page.textContent("[id='agency:province']")).contains("Tỉnh Thử " + code);
            assertThat(administrator.seriousBarriers()).isEmpty();
        }
    }

    @Test
    void timeLineNamesThePersonWithPositionAndUnit() {
        var dossier = server.as("chuyenvien")
                .post("/api/v1/dossiers", Map.of("title", "Hồ sơ có diễn biến"))
                .text("id");
        var me = server.as("chuyenvien").get("/api/v1/me").json();
        try (var screen = new Screen(server)) {
            var page = screen.logIn("chuyenvien");
            screen.show("dossier.xhtml?id=" + dossier);

            assertThat(page.textContent("#history"))
                    .contains(me.path("fullName").asText(), me.path("position").asText());
            assertThat(page.locator("#history [title=chuyenvien]").count()).isEqualTo(1);
        }
        try (var screen = new Screen(server)) {
            var page = screen.logIn("noivu");
            screen.show("audit.xhtml?object=" + dossier);

            assertThat(page.textContent("main table"))
                    .contains(me.path("fullName").asText(), me.path("position").asText());
        }
    }

    @Test
    void trustAnchorIsAddedFromAFileAndEnded(@TempDir Path folder) throws IOException, InterruptedException {
        var authority = "Tổ chức thử " + UUID.randomUUID();
        try (var administrator = new Screen(server)) {
            var page = administrator.logIn("quantri");
            administrator.show("trust-anchors.xhtml");
            page.click("summary:has-text('Thêm chứng thư số tin cậy')");
            page.setInputFiles("#a-file", Authorities.certificate(folder, authority));
            page.fill("#a-approved", "Quyết định số 12/QĐ-SNV ngày 05/01/2026");
            page.click("#anchor-form button[type=submit]");
            page.waitForURL("**/trust-anchors.xhtml?added=true");
            var card = page.locator("article", new Page.LocatorOptions().setHasText(authority))
                    .first();
            assertThat(card.textContent()).contains("Đang tin cậy", "12/QĐ-SNV", "Ký số");
            assertThat(card.locator("[title=quantri]").textContent()).isNotEqualTo("quantri");
            assertThat(administrator.seriousBarriers()).isEmpty();

            card.locator("summary").click();
            assertThat(card.textContent()).contains("không còn được coi là hợp lệ");
            card.locator("input[type=submit]").click();
            page.waitForSelector("main :text('Đã ghi ngày cuối cùng còn tin cậy')");
            assertThat(administrator.faults()).isEmpty();
        }
        var anchors = server.as("quantri").get("/api/v1/trust-anchors").json();
        assertThat(StreamSupport.stream(anchors.spliterator(), false)
                        .filter(a -> a.path("subject").asText().contains(authority))
                        .map(a -> a.path("trustedUntil").asText()))
                .singleElement()
                .asString()
                .isNotEmpty();
    }

    @Test
    void accessTokenIsShownOnceAndTakenBackOnThePageOfOnesAccount() {
        try (var person = new Screen(server)) {
            var page = person.logIn("chuyenvien");
            page.click("a[href$='password.xhtml']");
            page.click("#access-tokens summary:has-text('Tạo mã truy cập')");
            var name = "Phần mềm " + UUID.randomUUID().toString().substring(0, 8);
            page.fill("[id='tokening:name']", name);
            page.click("[id='tokening:make']");
            page.waitForSelector("#made-token");
            var program = Api.withToken(server, page.inputValue("#made-token"));
            assertThat(person.seriousBarriers()).isEmpty();
            assertThat(program.get("/api/v1/me").text("username")).isEqualTo("chuyenvien");

            page.reload();
            assertThat(page.locator("#made-token").count()).isZero();
            page.click("tr:has-text('" + name + "') summary");
            page.click("tr:has-text('" + name + "') input[type=submit]");
            page.waitForSelector("main :text('Đã thu hồi mã truy cập')");
            assertThat(page.textContent("tr:has-text('" + name + "')")).contains("Đã thu hồi");
            assertThat(program.get("/api/v1/me").status()).isEqualTo(401);
            assertThat(person.faults()).isEmpty();
        }
    }

    @Test
    void fileThatIsNoCertificateIsRefusedWithAReason(@TempDir Path folder) throws IOException {
        try (var administrator = new Screen(server)) {
            var page = administrator.logIn("quantri");
            administrator.show("trust-anchors.xhtml");
            page.click("summary:has-text('Thêm chứng thư số tin cậy')");
            page.setInputFiles("#a-file", Files.writeString(folder.resolve("thu.pem"), "không phải"));
            page.fill("#a-approved", "Không ai");
            page.click("#anchor-form button[type=submit]");
            page.waitForSelector("#anchor-status .tt-bad");

            assertThat(page.textContent("#anchor-status")).contains("SIG-041");
        }
    }

    private static void makeAccount(Page page, String name) {
        page.click("nav a[href$='staff.xhtml']");
        page.click("a[href='account-new.xhtml']");
        page.fill("[id='account:username']", name);
        page.fill("[id='account:fullName']", "Nguyễn Thị Thử");
        page.fill("[id='account:position']", "Chuyên viên");
        page.selectOption("[id='account:unit']", new SelectOption().setLabel("Văn phòng Sở"));
        page.getByLabel("Chuyên viên", new Page.GetByLabelOptions().setExact(true))
                .check();
        page.fill("[id='account:password']", FIRST_PASSWORD);
        page.click("[id='account:create']");
        page.waitForURL("**/account.xhtml**");
    }

    private static void changePassword(Screen person, Page own) {
        own.click("a[href$='password.xhtml']");
        assertThat(person.seriousBarriers()).isEmpty();
        Map.of("current", FIRST_PASSWORD, "next", OWN_PASSWORD, "again", OWN_PASSWORD + "!")
                .forEach((field, value) -> own.fill("[id='password:" + field + "']", value));
        own.click("[id='password:change']");
        own.waitForSelector("main :text('WEB-002')");
        Map.of("current", FIRST_PASSWORD, "next", OWN_PASSWORD, "again", OWN_PASSWORD)
                .forEach((field, value) -> own.fill("[id='password:" + field + "']", value));
        own.click("[id='password:change']");
        own.waitForSelector("[name=j_password]");
    }
}
