package vn.tangthu.document.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tangthu.document.domain.Document;
import vn.tangthu.platform.Finding;

/** Notices documents that are described like others of their agency: same number, notation, issuer and date. */
@ApplicationScoped
public class RepeatedDescriptions {
    static final String FINDING = "DOC-030";

    @Inject
    Documents documents;

    Optional<Finding> of(Document document) {
        var others = documents.duplicates(document);
        if (others.isEmpty()) return Optional.empty();
        var ids = others.stream().map(Object::toString).collect(Collectors.joining(" "));
        return Optional.of(Finding.warning(
                FINDING,
                document.metadata().reference(),
                Map.of("count", String.valueOf(others.size()), "others", ids)));
    }
}
