package vn.tangthu.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import vn.tangthu.acceptance.Api;
import vn.tangthu.bench.stock.Stock;

/**
 * Pages of an installation with many dossiers, against the same pages of one with few: both run, and take turns; before each
 * page a dossier is opened, so that no cache of the database answers. Then the list of dossiers is read to its row 90,000.
 *
 * <p>Options: {@code --dossiers} (100000), {@code --few} (100), {@code --documents} in each (1), {@code --rounds} (15),
 * {@code --database} (h2, postgresql).
 */
final class PagesBench {
    private static final Pattern DOSSIER = Pattern.compile("dossier\\.xhtml\\?id=([0-9a-f-]{36})");
    private static final Pattern DOCUMENT = Pattern.compile("document\\.xhtml\\?id=([0-9a-f-]{36})");
    private static final List<String> PAGES = List.of(
            "/index.xhtml",
            "/dossiers.xhtml",
            "/dossiers.xhtml?state=ARCHIVED",
            "/dossiers.xhtml?year=2018",
            "/dossiers.xhtml?state=CLOSED&year=2025",
            "/submissions.xhtml",
            "/archive.xhtml",
            "/audit.xhtml",
            "/audit.xhtml?action=DOSSIER_OPENED",
            "/audit.xhtml?from=2018-01-01&to=2018-01-31");
    private static final int WARM_UP = 5;
    private static final int PAGE = 200;

    private final Installation many;
    private final Installation few;
    private final PrintStream out;

    private PagesBench(Installation many, Installation few, PrintStream out) {
        this.many = many;
        this.few = few;
        this.out = out;
    }

    static void run(Options options, PrintStream out) throws IOException {
        var documents = options.number("documents", 1);
        try (var many = StockedInstallation.start(
                        options, new Stock.Extent(options.number("dossiers", 100_000), documents), out);
                var few = StockedInstallation.start(
                        options, new Stock.Extent(options.number("few", 100), documents), out)) {
            var bench = new PagesBench(many, few, out);
            bench.pages("chuyenvien", options.number("rounds", 15));
            bench.pages("luutru", options.number("rounds", 15));
            bench.keyset();
        }
    }

    private void pages(String user, int rounds) {
        var ofMany = many.server().loggedIn(user);
        var ofFew = few.server().loggedIn(user);
        for (var page : pagesOf(user)) {
            var manyTimes = new ArrayList<Double>();
            var fewTimes = new ArrayList<Double>();
            for (var i = 0; i < rounds + WARM_UP; i++) {
                var first = milliseconds(many, ofMany, found(ofMany, page));
                var second = milliseconds(few, ofFew, found(ofFew, page));
                if (i < WARM_UP) continue;
                manyTimes.add(first);
                fewTimes.add(second);
            }
            out.printf(
                    "%s %s: many: median %.0f ms, worst %.0f ms; few: median %.0f ms; ratio %.2f%n",
                    user,
                    page,
                    median(manyTimes),
                    worst(manyTimes),
                    median(fewTimes),
                    median(manyTimes) / median(fewTimes));
        }
    }

    private static List<String> pagesOf(String user) {
        if (user.equals("chuyenvien")) return List.of("/index.xhtml", "/dossiers.xhtml");
        var pages = new ArrayList<>(PAGES);
        pages.add("dossier");
        pages.add("document");
        return pages;
    }

    /** Address of a page; of a dossier's or document's, one of this installation. */
    private static String found(Api api, String page) {
        if (page.startsWith("/")) return page;
        var dossier = "/dossier.xhtml?id=" + first(DOSSIER, api.get("/dossiers.xhtml?state=CLOSED"));
        return page.equals("dossier") ? dossier : "/document.xhtml?id=" + first(DOCUMENT, api.get(dossier));
    }

    private static String first(Pattern pattern, Api.Answer page) {
        return pattern.matcher(page.raw().body())
                .results()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no link like " + pattern))
                .group(1);
    }

    private void keyset() {
        var archivist = many.server().loggedIn("luutru");
        var times = new ArrayList<Double>();
        var path = "/api/v1/dossiers?size=" + PAGE;
        for (var after = "first"; !after.isEmpty() && times.size() * PAGE < 90_000; ) {
            var begun = System.nanoTime();
            var page =
                    Installation.require(archivist.get(after.equals("first") ? path : path + "&after=" + after), 200);
            times.add(since(begun));
            after = page.text("next");
        }
        var part = Math.max(1, times.size() / 10);
        var beginning = median(times.subList(0, part));
        var end = median(times.subList(times.size() - part, times.size()));
        out.printf(
                "list by cursor, %d rows a page: first tenth %.0f ms, last tenth, up to row %,d, %.0f ms; ratio %.2f%n",
                PAGE, beginning, times.size() * PAGE, end, end / beginning);
    }

    private static double milliseconds(Installation installation, Api api, String path) {
        installation.openDossier();
        var begun = System.nanoTime();
        Installation.require(api.get(path), 200);
        return since(begun);
    }

    private static double since(long begun) {
        return (double) (System.nanoTime() - begun) / TimeUnit.MILLISECONDS.toNanos(1);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    private static double worst(List<Double> values) {
        return values.stream().max(Double::compare).orElseThrow();
    }
}
