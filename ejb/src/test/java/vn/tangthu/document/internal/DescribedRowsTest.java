package vn.tangthu.document.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tangthu.document.api.DescribeDocument;
import vn.tangthu.document.api.Direction;
import vn.tangthu.document.api.DocumentDescribed;
import vn.tangthu.document.api.DocumentField;
import vn.tangthu.document.api.DocumentMetadata;
import vn.tangthu.document.api.DocumentView;
import vn.tangthu.document.api.InvalidMetadataException;
import vn.tangthu.document.api.SecretDocumentException;
import vn.tangthu.document.api.StaleDocumentException;
import vn.tangthu.document.api.UnknownDocumentException;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.organization.api.Visibility;
import vn.tangthu.organization.api.Visibility.Scope;
import vn.tangthu.platform.Ids;

/** Descriptions corrected after the capture. */
class DescribedRowsTest extends DocumentRows {
    private static final DocumentMetadata NOTHING_KNOWN = new DocumentMetadata(Direction.INCOMING, Map.of());

    @Test
    void whatIsNamedChangesAndTheTrailKnowsWhatItWas() {
        var captured = capture(DECISION, staged("a.txt", "a"));

        var now = describe(captured, Map.of(DocumentField.SUBJECT, "Về việc số hóa", DocumentField.ORGAN_NAME, ""));

        assertThat(now.metadata().text(DocumentField.SUBJECT)).isEqualTo("Về việc số hóa");
        assertThat(now.metadata().find(DocumentField.ORGAN_NAME)).isEmpty();
        assertThat(now.metadata().reference()).isEqualTo(captured.metadata().reference());
        assertThat(reread(captured)).isEqualTo(now);
        assertThat(news).contains(new DocumentDescribed(captured.id()));
        assertThat(trail)
                .filteredOn(event -> event.action().equals("DOCUMENT_DESCRIBED"))
                .singleElement()
                .satisfies(event -> assertThat(event.details())
                        .containsOnly(
                                entry("subject.old", "Về việc lưu trữ"),
                                entry("subject.new", "Về việc số hóa"),
                                entry("organName.old", "Bộ Nội vụ"),
                                entry("organName.new", "")));
    }

    @Test
    void aDocumentThatTurnsOutToBeDescribedLikeAnotherIsADuplicateUntilItIsNot() {
        capture(DECISION, staged("b.txt", "b"));
        var other = capture(NOTHING_KNOWN, staged("c.txt", "c"));

        assertThat(codes(describe(other, DECISION.values()))).contains("DOC-030");
        assertThat(codes(describe(other, Map.of(DocumentField.CODE_NUMBER, "6"))))
                .doesNotContain("DOC-030");
    }

    @Test
    void rulesOfCaptureHoldForCorrections() {
        var captured = capture(DECISION, staged("d.txt", "d"));

        assertThatThrownBy(() -> describe(captured, Map.of(DocumentField.ISSUED_DATE, "31/02/2026")))
                .isInstanceOf(InvalidMetadataException.class);
        assertThatThrownBy(() -> describe(captured, Map.of(DocumentField.SECRECY, "Mật")))
                .isInstanceOf(SecretDocumentException.class);
        assertThat(refused).hasSize(1);
    }

    @Test
    void whoSawAnOlderVersionIsTold() {
        var captured = capture(DECISION, staged("e.txt", "e"));
        describe(captured, Map.of(DocumentField.SUBJECT, "Một"));

        assertThatThrownBy(() -> describe(captured, Map.of(DocumentField.SUBJECT, "Hai")))
                .isInstanceOf(StaleDocumentException.class);
        assertThat(reread(captured).metadata().text(DocumentField.SUBJECT)).isEqualTo("Một");
    }

    @Test
    void whoMayNotSeeItDoesNotChangeIt() {
        var captured = capture(DECISION, staged("f.txt", "f"));
        var elsewhere = new Visibility(Scope.AGENCY, Optional.of(new AgencyId(Ids.next())), Optional.empty());

        assertThatThrownBy(() -> describe(captured, Map.of(DocumentField.SUBJECT, "Khác"), elsewhere))
                .isInstanceOf(UnknownDocumentException.class);
    }

    private DocumentView describe(DocumentView seen, Map<DocumentField, String> changes) {
        return describe(seen, changes, new Visibility(Scope.AGENCY, Optional.of(agency), Optional.empty()));
    }

    private DocumentView describe(DocumentView seen, Map<DocumentField, String> changes, Visibility visibility) {
        var version = changes.containsKey(DocumentField.SUBJECT) ? Optional.of(seen.version()) : Optional.<Long>empty();
        var command = new DescribeDocument(seen.id(), version, Optional.empty(), changes);
        return persistence.inTransaction(em -> describing(em, visibility).describe(command));
    }
}
