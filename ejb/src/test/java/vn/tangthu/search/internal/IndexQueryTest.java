package vn.tangthu.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tangthu.document.api.Direction;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.platform.Ids;
import vn.tangthu.search.api.EntryType;
import vn.tangthu.search.api.Facet;
import vn.tangthu.search.api.SearchFilter;
import vn.tangthu.search.api.SearchHit;
import vn.tangthu.search.api.SearchQuery;
import vn.tangthu.search.api.TextCoverage;

class IndexQueryTest {
    private static final String ROAD = "Quyết định về việc nâng cấp đường Nguyễn Huệ";
    private static final String SCHOOL = "Kế hoạch xây dựng trường học năm 2026";
    private static final String PEACE = "Báo cáo tổng kết của xã Hoà Bình";
    private static final String SCRIPT = "Đơn <script>alert('x')</script> của công dân";
    private static final String DOSSIER = "Hồ sơ xây dựng cơ bản";
    private static final String LONG = "Phụ lục dài";

    private static HeapIndex index;

    @BeforeAll
    static void fill() {
        index = new HeapIndex();
        put(Entries.document(ROAD, "42/2026/QĐ-UBND", "Căn cứ Luật Tổ chức chính quyền địa phương; đường sắt đô thị."));
        put(Entries.document(SCHOOL, "15/KH-UBND", "Trường học đạt chuẩn quốc gia tại phường Hòa Vang."));
        put(Entries.dated(
                Entries.document(PEACE, "007/BC-UBND", nfd("Xã có nhiều má đào và sắt vụn bên đường.")),
                EntryFacts.Span.of(Optional.of(LocalDate.of(2024, 12, 31)))));
        put(Entries.document(SCRIPT, "", "Kính gửi <b>Ủy ban</b> & Sở; mã số 15; ba mà một má."));
        put(Entries.document(
                LONG, "", "từ khác ".repeat(20_000) + "Chỗ cần tìm: thạch anh tím. " + "từ khác ".repeat(500)));
        put(Entries.dossier(DOSSIER, "H49.64.33.2025.01.XDCB", "01.XDCB"));
    }

    @AfterAll
    static void stop() {
        index.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nâng cấp đường", "nang cap duong", "NÂNG CẤP", "Nang Cap DUONG nguyen hue", "đuơng huệ cap"})
    void accentsAndCaseDoNotMatter(String text) {
        assertThat(index.titles(text)).containsExactly(ROAD);
        assertThat(index.titles(nfd(text))).containsExactly(ROAD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hoà bình", "hòa bình", "hoa binh", "HOÀ BÌNH"})
    void theStyleOfPlacingTheToneDoesNotMatter(String text) {
        assertThat(index.titles(text)).containsExactly(PEACE);
        assertThat(index.titles(nfd(text))).containsExactly(PEACE);
    }

    @Test
    void whatIsWrittenExactlySoComesFirst() {
        assertThat(index.titles("đường sắt")).first().isEqualTo(ROAD);
        assertThat(index.titles("mã"))
                .containsExactlyInAnyOrder(PEACE, SCRIPT)
                .first()
                .isEqualTo(SCRIPT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "42/2026/QĐ-UBND",
                "42/2026/qd ubnd",
                "số 42/2026/QĐ-UBND",
                "0042-2026-QĐ-UBND",
                "42/2026/QDUBND",
                "quyết định số 42/2026/QDUBND"
            })
    void aReferenceIsFoundInEverySpelling(String text) {
        assertThat(index.titles(text)).containsExactly(ROAD);
        assertThat(index.titles(nfd(text))).containsExactly(ROAD);
    }

    @Test
    void theRecordWithThatNumberComesBeforeThoseThatMentionIt() {
        assertThat(index.titles("15/KH-UBND")).first().isEqualTo(SCHOOL);
        assertThat(index.titles("15"))
                .containsExactlyInAnyOrder(SCHOOL, SCRIPT)
                .first()
                .isEqualTo(SCHOOL);
        assertThat(index.titles("7/BC-UBND")).containsExactly(PEACE);
    }

    @Test
    void aDossierIsFoundByCodeAndNotation() {
        assertThat(index.titles("H49.64.33.2025.01.XDCB")).containsExactly(DOSSIER);
        assertThat(index.titles("01.xdcb")).containsExactly(DOSSIER);
        assertThat(index.titles("1 XDCB")).containsExactly(DOSSIER);
    }

    @Test
    void allWordsMustOccurInWhateverField() {
        assertThat(index.titles("xây dựng")).containsExactlyInAnyOrder(SCHOOL, DOSSIER);
        assertThat(index.titles("xây dựng vang")).containsExactly(SCHOOL);
        assertThat(index.titles("xây dựng không-có-ở-đâu")).isEmpty();
        assertThat(index.titles("quyết định ubnd tỉnh kế hoạch")).containsExactly(SCHOOL);
    }

    @Test
    void aPhraseKeepsItsOrder() {
        assertThat(index.titles("\"đường sắt\"")).containsExactly(ROAD);
        assertThat(index.titles("“duong sat”")).containsExactly(ROAD);
        assertThat(index.titles("\"sắt đường\"")).isEmpty();
    }

    @Test
    void whatIsExcludedIsNotFound() {
        assertThat(index.titles("xây dựng -trường")).containsExactly(DOSSIER);
        assertThat(index.titles("đường sắt -\"đô thị\"")).containsExactly(PEACE);
        assertThat(index.titles("-ubnd -của -phụ")).containsExactly(DOSSIER);
    }

    @Test
    void filtersNarrow() {
        var none = SearchFilter.none();
        assertThat(titles("", filter(EntryType.DOSSIER, null, null))).containsExactly(DOSSIER);
        assertThat(titles("", filter(null, null, LocalDate.of(2024, 12, 31)))).containsExactly(PEACE);
        assertThat(titles("", filter(null, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31))))
                .as("open dossier goes on")
                .containsExactly(DOSSIER);
        assertThat(titles("xây dựng", filter(null, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 2))))
                .containsExactlyInAnyOrder(SCHOOL, DOSSIER);
        assertThat(titles("", filter(null, LocalDate.of(2026, 3, 3), null))).containsExactly(DOSSIER);
        assertThat(titles("kế hoạch", with(none, Entries.OTHER_AGENCY))).isEmpty();
        assertThat(titles("kế hoạch", with(none, Entries.AGENCY))).containsExactly(SCHOOL);
        assertThat(titles("kế hoạch", kind("02", Direction.OUTGOING, "DONE"))).containsExactly(SCHOOL);
        assertThat(titles("kế hoạch", kind("01", Direction.OUTGOING, "DONE"))).isEmpty();
        assertThat(titles("kế hoạch", kind("02", Direction.INCOMING, "DONE"))).isEmpty();
        assertThat(titles("kế hoạch", kind("02", Direction.OUTGOING, "PENDING")))
                .isEmpty();
    }

    @Test
    void withoutWordsTheNewestComesFirst() {
        var hits = index.find("").hits();

        assertThat(hits).hasSize(6);
        assertThat(hits).extracting(SearchHit::title).endsWith(DOSSIER, PEACE);
    }

    @Test
    void facetsCountAllHits() {
        var result = index.find(new SearchQuery("", SearchFilter.none(), 1, 1), HeapIndex.ALL);

        assertThat(result.total()).isEqualTo(6);
        assertThat(result.hits()).hasSize(1);
        assertThat(result.facets().type()).containsExactly(new Facet("DOCUMENT", 5), new Facet("DOSSIER", 1));
        assertThat(result.facets().year())
                .containsExactly(new Facet("2026", 4), new Facet("2025", 1), new Facet("2024", 1));
        assertThat(result.facets().agency()).containsExactly(new Facet(Entries.AGENCY.toString(), 6));
        assertThat(result.facets().state()).containsExactly(new Facet("DONE", 5), new Facet("OPEN", 1));
    }

    @Test
    void pagesFollowEachOther() {
        var first = index.find(new SearchQuery("", SearchFilter.none(), 1, 4), HeapIndex.ALL)
                .hits();
        var second = index.find(new SearchQuery("", SearchFilter.none(), 2, 4), HeapIndex.ALL)
                .hits();

        assertThat(first).hasSize(4).doesNotContainAnyElementsOf(second);
        assertThat(second).hasSize(2);
    }

    @Test
    void aHitTellsWhatIsNeededToShowIt() {
        var hit = index.find("nguyễn huệ").hits().get(0);

        assertThat(hit.type()).isEqualTo(EntryType.DOCUMENT);
        assertThat(hit.reference()).isEqualTo("42/2026/QĐ-UBND");
        assertThat(hit.date()).contains(LocalDate.of(2026, 3, 2));
        assertThat(hit.agency()).isEqualTo(new AgencyId(Entries.AGENCY));
        assertThat(hit.state()).isEqualTo("DONE");
        assertThat(hit.documentType()).isEqualTo("02");
        assertThat(hit.textCoverage()).isEqualTo(TextCoverage.WHOLE);
        assertThat(hit.score()).isPositive();
        assertThat(hit.highlights())
                .containsEntry("title", List.of("Quyết định về việc nâng cấp đường <em>Nguyễn</em> <em>Huệ</em>"));
    }

    @Test
    void highlightsAreSafeToShow() {
        var hit = index.find("alert dan").hits().get(0);

        assertThat(hit.highlights().get("title"))
                .containsExactly("Đơn &lt;script&gt;<em>alert</em>(&#39;x&#39;)&lt;/script&gt; của công <em>dân</em>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title:*",
                "*",
                "a*",
                "text:[* TO *]",
                "((((",
                "a AND",
                "\\",
                "\"đường",
                "đường~9999",
                "/.*/",
                "+-&&||!(){}[]^\"~*?:\\/",
                "-",
                "- -",
                "\u0000\u0001"
            })
    void specialSignsAreOnlySigns(String text) {
        assertThat(index.find(text).total()).isBetween(0L, 6L);
    }

    private static List<String> titles(String text, SearchFilter filter) {
        return index.find(text, filter).hits().stream().map(SearchHit::title).toList();
    }

    private static SearchFilter filter(EntryType type, LocalDate from, LocalDate to) {
        return new SearchFilter(
                Optional.ofNullable(type),
                Optional.empty(),
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static SearchFilter with(SearchFilter filter, UUID agency) {
        return new SearchFilter(
                filter.type(),
                Optional.of(new AgencyId(agency)),
                filter.from(),
                filter.to(),
                filter.documentType(),
                filter.direction(),
                filter.state());
    }

    private static SearchFilter kind(String type, Direction direction, String state) {
        return new SearchFilter(
                Optional.of(EntryType.DOCUMENT),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(type),
                Optional.of(direction),
                Optional.of(state));
    }

    private static void put(EntrySource source) {
        index.put(Ids.next(), source);
    }

    private static String nfd(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }
}
