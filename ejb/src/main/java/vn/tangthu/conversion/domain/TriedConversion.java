package vn.tangthu.conversion.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.tangthu.conversion.api.ConversionAttempt;
import vn.tangthu.conversion.api.ConversionOutcome;
import vn.tangthu.conversion.api.ConversionStep;
import vn.tangthu.document.api.ComponentId;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.platform.StorableText;

/** One attempt as kept; never changed. */
@Entity
@Table(name = "conversion_attempt")
public class TriedConversion {
    @Id
    private UUID id;

    @Column(name = "document_id")
    private UUID documentId;

    @Column(name = "component_id")
    private UUID componentId;

    @Enumerated(EnumType.STRING)
    private ConversionStep step;

    private String tool;

    @Enumerated(EnumType.STRING)
    private ConversionOutcome outcome;

    @Column(columnDefinition = "text")
    private String detail;

    private long milliseconds;

    @Column(name = "made_at")
    private Instant madeAt;

    protected TriedConversion() {} // for JPA

    public TriedConversion(UUID id, DocumentId document, ConversionAttempt attempt) {
        this.id = id;
        this.documentId = document.value();
        this.componentId = attempt.component().value();
        this.step = attempt.step();
        this.tool = attempt.tool();
        this.outcome = attempt.outcome();
        this.detail = StorableText.of(attempt.detail());
        this.milliseconds = attempt.milliseconds();
        this.madeAt = attempt.at();
    }

    public ConversionAttempt view() {
        return new ConversionAttempt(new ComponentId(componentId), step, tool, outcome, detail, milliseconds, madeAt);
    }
}
