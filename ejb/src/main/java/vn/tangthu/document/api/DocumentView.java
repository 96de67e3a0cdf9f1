package vn.tangthu.document.api;

import java.time.Instant;
import java.util.List;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.organization.api.UnitId;
import vn.tangthu.organization.api.Visibility.Custody;
import vn.tangthu.platform.Finding;
import vn.tangthu.platform.Severity;

/**
 * Document (văn bản, tài liệu) as others see it.
 *
 * @param version counts the changes of its description and custody
 */
public record DocumentView(
        DocumentId id,
        AgencyId agency,
        UnitId unit,
        Custody custody,
        DocumentMetadata metadata,
        Processing processing,
        List<ComponentView> components,
        List<Finding> findings,
        Instant capturedAt,
        String capturedBy,
        long version) {
    private static final String SIGNATURE_CODES = "SIG-";

    public DocumentView {
        components = List.copyOf(components);
        findings = List.copyOf(findings);
    }

    /** Number and notation, or the title of what has none: what messages call it. */
    public String name() {
        var reference = metadata.reference();
        return reference.isEmpty() ? title() : reference;
    }

    /** What it is about, or the name of its main file: what lists call it. */
    public String title() {
        return metadata.find(DocumentField.SUBJECT)
                .orElseGet(() -> components.get(0).fileName());
    }

    /** Whether a signature on it is not valid, or covers less than is there: what was found about signatures weighs as an error. */
    public boolean signatureFailed() {
        return findings.stream()
                .anyMatch(f -> f.severity() == Severity.ERROR && f.code().startsWith(SIGNATURE_CODES));
    }
}
