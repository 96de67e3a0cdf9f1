package vn.tangthu.archive.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.RunAs;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.tangthu.archive.Samples;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.DocumentWork;
import vn.tangthu.dossier.api.DossierDocument;
import vn.tangthu.dossier.api.DossierReading;
import vn.tangthu.platform.Ids;
import vn.tangthu.platform.Page;
import vn.tangthu.platform.PageRequest;
import vn.tangthu.platform.Roles;

class DossierExtentBeanTest {
    private final List<DossierDocument> places = IntStream.rangeClosed(1, 450)
            .mapToObj(i -> new DossierDocument(new DocumentId(Ids.next()), i, Samples.NOW, "chuyenvien"))
            .toList();

    @Test
    void everyDocumentOfTheDossierCountsWhoeverSubmits() {
        var extents = new DossierExtentBean();
        extents.dossiers = Fakes.of(DossierReading.class, Map.of("documents", call -> page((PageRequest) call[1])));
        extents.documents = Fakes.of(DocumentWork.class, Map.of("extent", call -> {
            var size = ((Collection<?>) call[0]).size();
            return new DocumentWork.Extent(2 * size, 1000L * size);
        }));

        assertThat(extents.measure(Samples.dossier().id())).isEqualTo(new DossierExtentBean.Extent(450, 900, 450_000));
        assertThat(DossierExtentBean.class.getAnnotation(RunAs.class).value()).isEqualTo(Roles.SYSTEM);
    }

    private Page<DossierDocument> page(PageRequest request) {
        int from = request.after().map(Integer::parseInt).orElse(0);
        int to = Math.min(places.size(), from + request.size());
        return new Page<>(
                places.subList(from, to), to < places.size() ? Optional.of(Integer.toString(to)) : Optional.empty());
    }
}
