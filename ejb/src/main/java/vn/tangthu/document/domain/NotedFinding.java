package vn.tangthu.document.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.platform.Finding;
import vn.tangthu.platform.Severity;
import vn.tangthu.platform.StorableText;

/** A finding on a document, and what left it: the capture or a step that followed. */
@Entity
@Table(name = "document_finding")
public class NotedFinding {
    /** Origin of what the capture itself found. */
    public static final String CAPTURE = "CAPTURE";

    @Id
    private UUID id;

    @Column(name = "document_id")
    private UUID document;

    private String origin;

    private String code;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    @Column(columnDefinition = "text")
    private String subject;

    @Column(columnDefinition = "text")
    private FindingArguments arguments;

    @Column(name = "noted_at")
    private Instant notedAt;

    protected NotedFinding() {} // for JPA

    public NotedFinding(UUID id, DocumentId document, Finding finding, Noted noted) {
        this.id = id;
        this.document = document.value();
        this.origin = noted.origin();
        this.notedAt = noted.at();
        this.code = finding.code();
        this.severity = finding.severity();
        this.subject = StorableText.of(finding.subject());
        this.arguments = new FindingArguments(finding.arguments());
    }

    /** What noted it and when. */
    public record Noted(String origin, Instant at) {}

    public DocumentId document() {
        return new DocumentId(document);
    }

    public Finding finding() {
        return new Finding(code, severity, subject, arguments.values());
    }
}
