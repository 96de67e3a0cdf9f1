package vn.tangthu.document.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import vn.tangthu.audit.api.AuditEvent;
import vn.tangthu.document.api.DocumentCaptured;
import vn.tangthu.document.api.DocumentField;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.DocumentReading;
import vn.tangthu.document.api.DocumentView;
import vn.tangthu.document.api.DocumentWork.Extent;
import vn.tangthu.document.api.Processing;
import vn.tangthu.document.api.RenditionPurpose;
import vn.tangthu.document.api.SecretDocumentException;
import vn.tangthu.organization.api.Visibility.Custody;
import vn.tangthu.platform.Finding;
import vn.tangthu.platform.Ids;

/** What capture leaves in a real database and content store. */
class CapturedRowsTest extends DocumentRows {
    @Test
    void aCapturedDocumentIsKeptDescribedTracedAndAnnounced() {
        var staged = staged("quyết định.txt", "Điều 1");
        var document = capture(DECISION, staged);

        assertThat(document.metadata().text(DocumentField.TYPE_NAME)).isEqualTo("02");
        assertThat(document.processing()).isEqualTo(Processing.PENDING);
        assertThat(document.custody()).isEqualTo(Custody.UNIT);
        assertThat(document.capturedBy()).isEqualTo("vanthu");
        assertThat(document.findings()).extracting(Finding::code).containsExactly("DOC-020");
        assertThat(read(document, RenditionPurpose.ORIGINAL)).isEqualTo("Điều 1");
        assertThat(reread(document)).isEqualTo(document);
        assertThat(trail).extracting(AuditEvent::action).containsExactly("DOCUMENT_CAPTURED");
        assertThat(news).containsExactly(new DocumentCaptured(document.id()));
    }

    @Test
    void aSecretDocumentLeavesNoRowNoBytesAndNoNews() {
        var secret = DECISION.with(DocumentField.SECRECY, "Mật");
        var staged = staged("a.txt", "Điều 1");
        assertThatThrownBy(() -> capture(secret, staged)).isInstanceOf(SecretDocumentException.class);
        store.discard(staged.id());
        assertThat(news).isEmpty();
        assertThat(trail).isEmpty();
        assertThat(refused)
                .as("the attempt is in the trail, without a word of the document")
                .extracting(AuditEvent::action, AuditEvent::agency, AuditEvent::details)
                .containsExactly(tuple(
                        "CONTENT_REFUSED", Optional.of(agency.value()), Map.of("code", "DOC-002", "mark", "Mật")));
        assertThat(keptFiles()).isZero();
    }

    @Test
    void theSameNumberNotationIssuerAndDateInTheAgencyIsAWarning() {
        var first = capture(DECISION, staged("a.txt", "một"));
        var second = capture(DECISION.with(DocumentField.CODE_NUMBER, "5"), staged("b.txt", "hai"));
        var other = capture(DECISION.with(DocumentField.CODE_NUMBER, "6"), staged("c.txt", "ba"));

        assertThat(codes(first)).doesNotContain("DOC-030");
        assertThat(second.findings())
                .filteredOn(f -> f.code().equals("DOC-030"))
                .extracting(f -> f.arguments().get("others"))
                .containsExactly(first.id().value().toString());
        assertThat(codes(other)).doesNotContain("DOC-030");
    }

    @Test
    void equalBytesAreKeptOnceAndFoundByTheirDigest() {
        var first = capture(DECISION, staged("a.txt", "chỉ ở đây"));
        var second = capture(DECISION, staged("b.txt", "chỉ ở đây"), staged("c.txt", "chỉ ở đây"));

        assertThat(codes(second)).contains("DOC-031");
        assertThat(keptFiles()).isEqualTo(1);
        var sha256 = first.components().get(0).sha256();
        var holders = inTransaction(d -> d.holding(sha256, Optional.empty()));
        assertThat(holders).containsExactly(second.id(), first.id());
    }

    @Test
    void theOldestOfVeryManyHoldersIsFoundToo() {
        var first = capture(DECISION, staged("a.txt", "chữ ký trên mọi văn bản"));
        var sha256 = first.components().get(0).sha256();
        database.execute(
                "insert into component select random_uuid(), document_id, 1 + x, 'b.txt', 'b.txt', media_type, pronom,"
                        + " size, sha256, sha512, agency_id, custody, false from component, system_range(1, 3) where sha256 = '"
                        + sha256 + "'");
        copies(first, DocumentReading.HOLDERS_AT_A_TIME + 5);

        var seen = new ArrayList<DocumentId>();
        var found = persistence.<Optional<DocumentId>>inTransaction(
                em -> reading(em).firstAmongHolders(sha256, some -> {
                    seen.addAll(some);
                    return some.stream().filter(first.id()::equals).findFirst();
                }));

        assertThat(found).contains(first.id());
        assertThat(seen).hasSize(DocumentReading.HOLDERS_AT_A_TIME + 6).doesNotHaveDuplicates();
    }

    @Test
    void theExtentCountsEveryFileAndByte() {
        var one = capture(DECISION, staged("a.txt", "123"), staged("b.txt", "4567"));
        var two = capture(DECISION, staged("c.txt", "89"));
        capture(DECISION, staged("d.txt", "không hỏi"));

        assertThat(this.<Extent>inTransaction(d -> d.extent(List.of(one.id(), two.id()))))
                .isEqualTo(new Extent(3, 9));
        assertThat(this.<Extent>inTransaction(d -> d.extent(List.of()))).isEqualTo(new Extent(0, 0));
    }

    @Test
    void listsLeaveNoRowsForLaterQueriesToLookThrough() {
        var document = capture(DECISION, staged("a.txt", "một"));

        persistence.runInTransaction(em -> {
            assertThat(work(em).list(List.of(document.id()))).containsExactly(reread(document));
            assertThat(em.unwrap(Session.class).getStatistics().getEntityCount())
                    .isZero();
        });
    }

    @Test
    void theSweepKnowsWhatRowsName() {
        var document = capture(DECISION, staged("a.txt", "một"));
        addRendition(document, "PDF/A-2b", "pdf");
        var original = document.components().get(0).sha512();
        var named = inTransaction(d -> d.named(Set.of(original, "0".repeat(128))));
        assertThat(named).containsExactly(original);
    }

    @Test
    void custodyChangesForAllAsked() {
        var one = capture(DECISION, staged("a.txt", "một"));
        var two = capture(DECISION, staged("b.txt", "hai"));
        persistence.runInTransaction(em -> work(em).changeCustody(List.of(one.id(), two.id()), Custody.ARCHIVE));
        assertThat(reread(one).custody()).isEqualTo(Custody.ARCHIVE);
        assertThat(reread(two).custody()).isEqualTo(Custody.ARCHIVE);
    }

    private static void copies(DocumentView document, int count) {
        var id = document.id().value();
        for (var i = 0; i < count; i++) {
            var copy = Ids.next();
            database.execute(
                    "insert into document select '" + copy + "', version, agency_id, unit_id, custody, direction,"
                            + " fields, type_code, code_number, code_notation, issued_date, organ_name, subject, duplicate_key,"
                            + " captured_at, captured_by from document where id = '" + id + "'");
            database.execute("insert into component select random_uuid(), '" + copy + "', ordinal, file_name,"
                    + " original_name, media_type, pronom, size, sha256, sha512, agency_id, custody, false from component where document_id = '"
                    + id
                    + "' and ordinal = 1");
        }
    }

    private static DocumentReadingBean reading(EntityManager em) {
        var bean = new DocumentReadingBean();
        bean.documents = documents(em);
        return bean;
    }
}
