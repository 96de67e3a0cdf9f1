package vn.tangthu.document.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.tangthu.document.api.DocumentView;
import vn.tangthu.document.api.KeptRendition;
import vn.tangthu.document.api.RenditionPurpose;
import vn.tangthu.document.api.RenditionView;
import vn.tangthu.document.api.UnknownDocumentException;

/** The renditions of a document: which is current, what stays, how it is read. */
class RenditionRowsTest extends DocumentRows {
    @Test
    void aNewerRenditionIsTheCurrentOneAndTheOlderStays() {
        var document = capture(DECISION, staged("a.txt", "một"));
        addRendition(document, "", "chưa đạt");
        addRendition(document, "PDF/A-2b", "đạt");

        assertThat(reread(document).components().get(0).renditions())
                .extracting(RenditionView::profile)
                .containsExactly("PDF/A-2b");
        assertThat(read(document, RenditionPurpose.PRESERVATION)).isEqualTo("đạt");
        assertThat(keptFiles()).isEqualTo(3);
    }

    @Test
    void theOriginalServesAsRenditionWithoutASecondCopy() {
        var document = capture(DECISION, staged("a.txt", "một"));
        var original = document.components().get(0);
        replacePreservation(document, List.of(KeptRendition.original(preservation(document, "PDF/A-2b"), original)));

        assertThat(read(document, RenditionPurpose.PRESERVATION)).isEqualTo("một");
        assertThat(keptFiles()).isEqualTo(1);
    }

    @Test
    void whatASecondRunDidNotMakeAgainIsNotCurrentAnyMore() {
        var document = capture(DECISION, staged("a.txt", "một"));
        addRendition(document, "PDF/A-2b", "pdf");

        replacePreservation(document, List.of());

        assertThat(reread(document).components().get(0).renditions()).isEmpty();
        assertThat(keptFiles()).isEqualTo(2);
    }

    @Test
    void renditionsOfOtherPurposesStayWhenSomeAreReplaced() {
        var document = capture(DECISION, staged("a.txt", "một"));
        addRendition(document, "PDF/A-2b", "pdf");

        persistence.runInTransaction(
                em -> work(em).replaceRenditions(document.id(), Set.of(RenditionPurpose.TEXT), List.of()));

        assertThat(read(document, RenditionPurpose.PRESERVATION)).isEqualTo("pdf");
    }

    @Test
    void whatIsKeptButNotAddedIsNotThere() {
        var document = capture(DECISION, staged("a.txt", "một"));
        persistence.runInTransaction(
                em -> work(em).keep(preservation(document, "PDF/A-2b"), new ByteArrayInputStream(new byte[] {1})));

        assertThat(reread(document).components().get(0).renditions()).isEmpty();
    }

    @Test
    void aRenditionThatIsNotThereIsUnknown() {
        var document = capture(DECISION, staged("a.txt", "một"));
        assertThatThrownBy(() -> read(document, RenditionPurpose.TEXT)).isInstanceOf(UnknownDocumentException.class);
    }

    @Test
    void partsOfContentAreReadFromTheirOffset() throws IOException {
        var document = capture(DECISION, staged("a.txt", "0123456789"));
        var content = persistence.inTransaction(
                em -> contents(em).open(document.components().get(0).id(), RenditionPurpose.ORIGINAL));
        try (var part = content.stream(3, 4)) {
            assertThat(new String(part.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("3456");
        }
    }

    private void replacePreservation(DocumentView document, List<KeptRendition> kept) {
        persistence.runInTransaction(
                em -> work(em).replaceRenditions(document.id(), Set.of(RenditionPurpose.PRESERVATION), kept));
    }
}
