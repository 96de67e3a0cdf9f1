package vn.tangthu.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.tangthu.document.api.KeptFile;
import vn.tangthu.document.api.RenditionPurpose;

/** What is told of all bytes that are kept. */
class KeptFilesTest extends DocumentRows {
    @Test
    void filesAndAllRenditionsEverMadeAreTold() {
        var document = capture(DECISION, staged("a.txt", "một"), staged("b.txt", "hai"));
        addRendition(document, "", "chưa đạt");
        addRendition(document, "PDF/A-2b", "đạt");

        var kept = ask(files -> files.of(document.id()));

        assertThat(kept)
                .extracting(KeptFile::purpose)
                .containsExactlyInAnyOrder(
                        RenditionPurpose.ORIGINAL,
                        RenditionPurpose.ORIGINAL,
                        RenditionPurpose.PRESERVATION,
                        RenditionPurpose.PRESERVATION);
        var first = document.components().get(0);
        assertThat(kept)
                .filteredOn(file -> file.id().equals(first.id().value()))
                .singleElement()
                .satisfies(file -> {
                    assertThat(file.component()).isEqualTo(first.id());
                    assertThat(file.document()).isEqualTo(document.id());
                    assertThat(file.agency()).isEqualTo(agency);
                    assertThat(file.sha256()).isEqualTo(first.sha256());
                    assertThat(file.sha512()).isEqualTo(first.sha512());
                });
    }

    @Test
    void theyAreGoneThroughByIdEachOnce() {
        for (var i = 0; i < 3; i++) {
            var document = capture(DECISION, staged("a.txt", "tệp " + i), staged("b.txt", "tệp khác " + i));
            addRendition(document, "PDF/A-2b", "pdf " + i);
        }
        var all = ask(files -> files.originals(Optional.empty(), 1_000));
        var some = ask(files -> files.originals(Optional.empty(), 2));
        var others = ask(files -> files.originals(Optional.of(some.get(1).id()), 1_000));

        assertThat(some).hasSize(2);
        assertThat(others).hasSize(all.size() - 2).doesNotContainAnyElementsOf(some);
        assertThat(all).extracting(KeptFile::id).doesNotHaveDuplicates();
        var renditions = ask(files -> files.renditions(Optional.empty(), 1_000));
        var further =
                ask(files -> files.renditions(Optional.of(renditions.get(0).id()), 1_000));
        assertThat(further).hasSize(renditions.size() - 1);
    }

    private static List<KeptFile> ask(Function<KeptFilesBean, List<KeptFile>> question) {
        return persistence.inTransaction(database -> question.apply(bean(database)));
    }

    private static KeptFilesBean bean(EntityManager database) {
        var bean = new KeptFilesBean();
        bean.database = database;
        return bean;
    }
}
