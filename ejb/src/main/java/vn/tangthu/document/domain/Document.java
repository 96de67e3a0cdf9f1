package vn.tangthu.document.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import vn.tangthu.document.api.Direction;
import vn.tangthu.document.api.DocumentField;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.DocumentMetadata;
import vn.tangthu.document.api.StaleDocumentException;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.organization.api.UnitId;
import vn.tangthu.organization.api.Visibility;
import vn.tangthu.organization.api.Visibility.Custody;

/** Document (văn bản, tài liệu): what describes it and who holds it. Its files are {@link Component}s and never change. */
@Entity
@Table(name = "document")
public class Document {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "agency_id")
    private UUID agency;

    @Column(name = "unit_id")
    private UUID unit;

    @Enumerated(EnumType.STRING)
    private Custody custody;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    @Column(columnDefinition = "text")
    private FieldValues fields;

    @Column(name = "type_code")
    private String typeCode;

    @Column(name = "code_number")
    private String codeNumber;

    @Column(name = "code_notation")
    private String codeNotation;

    @Column(name = "issued_date")
    private LocalDate issuedDate;

    @Column(name = "organ_name")
    private String organName;

    private String subject;

    @Column(name = "duplicate_key")
    private String duplicateKey;

    @Column(name = "captured_at")
    private Instant capturedAt;

    @Column(name = "captured_by")
    private String capturedBy;

    protected Document() {} // for JPA

    public Document(UUID id, Keeper keeper, DocumentMetadata metadata, Capture capture) {
        this.id = id;
        this.agency = keeper.agency().value();
        this.unit = keeper.unit().value();
        this.custody = Custody.UNIT;
        this.capturedAt = capture.at().truncatedTo(ChronoUnit.MICROS); // what both databases keep
        this.capturedBy = capture.by();
        describe(metadata);
    }

    /** Who keeps a document. */
    public record Keeper(AgencyId agency, UnitId unit) {}

    /** When and by whom it was captured. */
    public record Capture(Instant at, String by) {}

    public void describe(DocumentMetadata metadata) {
        this.direction = metadata.direction();
        this.fields = new FieldValues(metadata.values());
        this.typeCode = metadata.find(DocumentField.TYPE_NAME).orElse(null);
        this.codeNumber = metadata.find(DocumentField.CODE_NUMBER).orElse(null);
        this.codeNotation = metadata.find(DocumentField.CODE_NOTATION).orElse(null);
        this.issuedDate = metadata.issuedDate().orElse(null);
        this.organName = metadata.find(DocumentField.ORGAN_NAME).orElse(null);
        this.subject = metadata.find(DocumentField.SUBJECT).orElse(null);
        this.duplicateKey = DuplicateKey.of(metadata).orElse(null);
    }

    public DocumentId id() {
        return new DocumentId(id);
    }

    public AgencyId agency() {
        return new AgencyId(agency);
    }

    public UnitId unit() {
        return new UnitId(unit);
    }

    public Custody custody() {
        return custody;
    }

    public DocumentMetadata metadata() {
        return new DocumentMetadata(direction, fields.values());
    }

    public long version() {
        return version;
    }

    /** @throws StaleDocumentException the version is another than the caller saw */
    public void requireVersion(Optional<Long> expected) {
        if (expected.isPresent() && expected.get() != version)
            throw new StaleDocumentException(id(), expected.get(), version);
    }

    public Instant capturedAt() {
        return capturedAt;
    }

    public String capturedBy() {
        return capturedBy;
    }

    /** Equal for records of the same document; empty when number, notation, issuer or date is unknown. */
    public Optional<String> duplicateKey() {
        return Optional.ofNullable(duplicateKey);
    }

    public boolean isSeenBy(Visibility visibility) {
        return visibility.covers(agency(), unit(), custody);
    }
}
