package vn.tangthu.signature.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.tangthu.document.api.ComponentId;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.platform.Ids;
import vn.tangthu.signature.api.Coverage;
import vn.tangthu.signature.api.Indication;
import vn.tangthu.signature.api.SignatureMark;
import vn.tangthu.signature.api.SignatureMaterial;
import vn.tangthu.signature.api.SignatureView;
import vn.tangthu.signature.api.TimeSource;

/** Result of validating one signature of one file; replaced as a whole when the file is validated again. */
@Entity
@Table(name = "document_signature")
public class DocumentSignature {
    @Id
    private UUID id;

    @Column(name = "document_id")
    private UUID document;

    @Column(name = "component_id")
    private UUID component;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    @Column(name = "indication")
    private Indication indication;

    @Column(name = "sub_indication")
    private String subIndication;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Column(name = "signed_by", columnDefinition = "text")
    private String signedBy;

    @Column(name = "signing_time")
    private Instant signingTime;

    @Enumerated(EnumType.STRING)
    @Column(name = "time_source")
    private TimeSource timeSource;

    @Column(name = "signature_level")
    private String level;

    @Enumerated(EnumType.STRING)
    private Coverage coverage;

    @Column(name = "signature_method")
    private String method;

    @Column(name = "signature_value", columnDefinition = "text")
    private String value;

    @Column(columnDefinition = "text")
    private String certificate;

    @Column(name = "validated_at")
    private Instant validatedAt;

    protected DocumentSignature() {} // for JPA

    /**
     * Which signature of which file.
     *
     * @param ordinal place in the order of signing, from 1
     */
    public record Place(DocumentId document, ComponentId component, int ordinal) {}

    public DocumentSignature(Place place, SignatureFacts facts, Instant validatedAt) {
        this.id = Ids.next();
        this.document = place.document().value();
        this.component = place.component().value();
        this.ordinal = place.ordinal();
        this.indication = facts.indication();
        this.subIndication = facts.subIndication().orElse(null);
        this.verdict = Verdict.of(facts).get(0);
        this.signedBy = facts.signedBy().orElse(null);
        this.signingTime = facts.signingTime().orElse(null);
        this.timeSource = facts.timeSource();
        this.level = facts.level();
        this.coverage = facts.coverage();
        facts.material().ifPresent(this::keep);
        this.validatedAt = validatedAt;
    }

    private void keep(SignatureMaterial material) {
        method = material.method();
        value = material.value();
        certificate = material.certificate();
    }

    public SignatureMark mark() {
        return verdict.mark();
    }

    public SignatureView view() {
        return new SignatureView(
                new DocumentId(document),
                new ComponentId(component),
                ordinal,
                verdict.mark(),
                indication,
                Optional.ofNullable(subIndication),
                Optional.ofNullable(signedBy),
                Optional.ofNullable(signingTime),
                timeSource,
                level,
                coverage,
                verdict.key(),
                Sentence.arguments(
                        Optional.ofNullable(signedBy),
                        Optional.ofNullable(signingTime),
                        Optional.ofNullable(subIndication)),
                Optional.ofNullable(value).map(v -> new SignatureMaterial(method, v, certificate)),
                validatedAt);
    }
}
