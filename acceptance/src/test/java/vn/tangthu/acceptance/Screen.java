package vn.tangthu.acceptance;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A person at an office screen, 1366×768, in a real browser. */
final class Screen implements AutoCloseable {
    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;

    private final TangThuServer server;
    private final Playwright playwright = Playwright.create();
    private final Browser browser;
    private final Page page;
    private final List<String> faults = new ArrayList<>();

    Screen(TangThuServer server) {
        this.server = server;
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(
                                Path.of(System.getenv().getOrDefault("TANGTHU_TEST_BROWSER", "/usr/bin/chromium")))
                        .setArgs(List.of(
                                "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-quic")));
        page = browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(WIDTH, HEIGHT)
                        .setLocale("vi-VN"))
                .newPage();
        page.onPageError(faults::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) faults.add(message.text());
        });
    }

    Page logIn(String username) {
        return logIn(username, TangThuServer.PASSWORD);
    }

    Page logIn(String username, String password) {
        show("index.xhtml");
        page.fill("[name=j_username]", username);
        page.fill("[name=j_password]", password);
        page.press("[name=j_password]", "Enter");
        page.waitForSelector("main h1");
        return page;
    }

    Page show(String path) {
        page.navigate(server.uri("/" + path).toString());
        return page;
    }

    /** What axe-core finds serious or critical on the page that is shown, by rule and place. */
    List<String> seriousBarriers() {
        return new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(Screen::describe)
                        .toList();
    }

    private static String describe(Rule rule) {
        return rule.getId() + " " + rule.getNodes().get(0).getHtml();
    }

    /** Whether the page must be moved sideways to be seen whole. */
    boolean isTooWide() {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    /** Errors of scripts and of the console so far. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
