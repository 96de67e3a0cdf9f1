package vn.tangthu.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.RenditionQuery;
import vn.tangthu.document.api.RenditionQuery.Standing;
import vn.tangthu.document.api.RenditionSelection.ChosenComponent;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.platform.Ids;
import vn.tangthu.platform.LargeDatabase;

/** Files are chosen by their renditions without looking at those that are not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RenditionSelectionAtScaleTest {
    private static final AgencyId AGENCY = new AgencyId(Ids.next());
    private static final int CHOSEN = 50;

    /** Rows of tables and indexes for a rendition or finding, its component and its document. */
    private static final int ROWS_EACH = 6;

    private static final String ID = "cast('0190000%s-0000-7000-8000-' || lpad(cast(x as varchar), 12, '0') as uuid)";

    private final LargeDatabase database = new LargeDatabase();

    @BeforeAll
    void fiveThousandFilesOneInAHundredByAnOldTool() {
        database.fill(
                """
                insert into document (id, version, agency_id, unit_id, custody, direction, fields, captured_at, captured_by)
                select %s, 0, '%s', '%s', 'UNIT', 'INCOMING', '{}',
                    case when mod(x, 100) = 0 then timestamp with time zone '2020-05-05 00:00:00+00'
                        else timestamp with time zone '2026-01-01 00:00:00+00' end, 'vanthu'
                from system_range(1, 5000)
                """.formatted(id(0), AGENCY.value(), Ids.next()),
                """
                insert into component (id, document_id, ordinal, file_name, original_name, media_type, pronom, size, sha256,
                    sha512, agency_id, custody)
                select %s, %s, 1, 'a.doc', 'a.doc', case when mod(x, 100) = 0 then 'application/msword' else
                    'application/pdf' end, '', 1, cast(x as varchar), cast(x as varchar), '%s', 'UNIT'
                from system_range(1, 5000)
                """.formatted(id(1), id(0), AGENCY.value()),
                """
                insert into rendition (id, document_id, component_id, purpose, profile, conformance, media_type, size, sha256,
                    sha512, tool, created_at, superseded_at)
                select %s, %s, %s, 'PRESERVATION', case when mod(x, 100) = 0 then 'PDF/A-2b' else 'PDF/A-2u' end,
                    case when mod(x, 100) = 0 then 'NOT_CONFORMANT' else 'CONFORMANT' end, 'application/pdf', 1,
                    cast(x as varchar), cast(x as varchar), case when mod(x, 100) = 0 then 'LibreOffice 7.4' else 'PDFBox 3'
                    end, timestamp with time zone '2026-01-01 00:00:00+00', null from system_range(1, 4999)
                """.formatted(id(2), id(0), id(1)),
                """
                insert into document_finding (id, document_id, origin, code, severity, subject, arguments, noted_at)
                select %s, %s, 'PRESERVATION', case when mod(x, 100) = 0 then 'CNV-020' else 'CNV-009' end, 'WARNING',
                    'a.doc', '{}', timestamp with time zone '2026-01-01 00:00:00+00' from system_range(1, 5000)
                """.formatted(id(3), id(0)));
    }

    private static String id(int kind) {
        return ID.formatted(kind);
    }

    @AfterAll
    void close() {
        database.close();
    }

    @Test
    void byTheToolThatMadeThem() {
        assertChoosesOneInAHundred(query(null, "LibreOffice 7.4", null, null), CHOSEN - 1);
    }

    @Test
    void byTheirProfile() {
        assertChoosesOneInAHundred(query("PDF/A-2b", null, null, null), CHOSEN - 1);
    }

    @Test
    void byTheVerdictOnThem() {
        assertChoosesOneInAHundred(standing(Standing.NOT_CONFORMANT), CHOSEN - 1);
    }

    @Test
    void byAFinding() {
        assertChoosesOneInAHundred(query(null, null, "CNV-020", null), CHOSEN);
    }

    @Test
    void byTheFormatOfTheOriginal() {
        assertChoosesOneInAHundred(query(null, null, null, "application/msword"), CHOSEN);
    }

    @Test
    void byTheDayOfCapture() {
        var may = LocalDate.of(2020, 5, 5);
        assertChoosesOneInAHundred(
                new RenditionQuery(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(may),
                        Optional.of(may)),
                CHOSEN);
    }

    @Test
    void thoseWithoutARenditionAndThoseThatConformAndAll() {
        assertThat(count(standing(Standing.NONE))).isEqualTo(1);
        assertThat(count(standing(Standing.CONFORMANT))).isEqualTo(5000 - CHOSEN);
        assertThat(count(RenditionQuery.everything())).isEqualTo(5000);
        assertThat(count(query("PDF/A-2b", "PDFBox 3", null, null))).isZero();
    }

    @Test
    void othersChooseNothing() {
        long none =
                database.inTransaction(em -> chosen(em).count(new AgencyId(Ids.next()), RenditionQuery.everything()));
        assertThat(none).isZero();
    }

    @Test
    void theValuesThatThereAreEachByOneStep() {
        var values = database.inTransaction(em -> chosen(em).values());
        assertThat(values.tools()).containsExactly("LibreOffice 7.4", "PDFBox 3");
        assertThat(values.profiles()).containsExactly("PDF/A-2b", "PDF/A-2u");
        assertThat(values.findings()).containsExactly("CNV-009", "CNV-020");
        assertThat(values.mediaTypes()).containsExactly("application/msword", "application/pdf");
        database.assertVisits(1, em -> chosen(em).values());
    }

    private void assertChoosesOneInAHundred(RenditionQuery query, int expected) {
        assertThat(count(query)).isEqualTo(expected);
        assertThat(inPages(query)).hasSize(expected).doesNotHaveDuplicates();
        database.assertVisits(CHOSEN * ROWS_EACH, em -> chosen(em).count(AGENCY, query));
        database.assertVisits(CHOSEN * ROWS_EACH, em -> chosen(em).choose(AGENCY, query, Optional.empty(), 20));
    }

    private ArrayList<UUID> inPages(RenditionQuery query) {
        var found = new ArrayList<UUID>();
        var last = Optional.<ChosenComponent>empty();
        do {
            var after = last;
            var page = database.inTransaction(em -> chosen(em).choose(AGENCY, query, after, 20));
            page.stream().map(ChosenComponent::document).map(DocumentId::value).forEach(found::add);
            last = page.isEmpty() ? Optional.empty() : Optional.of(page.get(page.size() - 1));
        } while (last.isPresent());
        assertThat(found).isSorted();
        return found;
    }

    private long count(RenditionQuery query) {
        return database.inTransaction(em -> chosen(em).count(AGENCY, query));
    }

    private static ChosenRenditions chosen(EntityManager em) {
        var renditions = new ChosenRenditions();
        renditions.database = em;
        return renditions;
    }

    private static RenditionQuery standing(Standing standing) {
        var all = RenditionQuery.everything();
        return new RenditionQuery(
                Optional.of(standing),
                all.profile(),
                all.tool(),
                all.finding(),
                all.mediaType(),
                all.capturedFrom(),
                all.capturedTo());
    }

    private static RenditionQuery query(String profile, String tool, String finding, String mediaType) {
        return new RenditionQuery(
                Optional.empty(),
                Optional.ofNullable(profile),
                Optional.ofNullable(tool),
                Optional.ofNullable(finding),
                Optional.ofNullable(mediaType),
                Optional.empty(),
                Optional.empty());
    }
}
