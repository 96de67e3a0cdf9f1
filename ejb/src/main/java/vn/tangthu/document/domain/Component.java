package vn.tangthu.document.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tangthu.document.api.ComponentId;
import vn.tangthu.document.api.ComponentView;
import vn.tangthu.document.api.DocumentField;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.HeldFile;
import vn.tangthu.document.api.RenditionView;
import vn.tangthu.document.api.StagedContent;
import vn.tangthu.organization.api.Visibility.Custody;

/**
 * One file of a document (tệp tin), as it came in. Whose it is, who holds it and whether it has a PDF/A that conforms stand here
 * once more, for counting; they are changed row by row in the database, never through this object.
 */
@Entity
@Table(name = "component")
public class Component {
    @Id
    private UUID id;

    @Column(name = "document_id")
    private UUID document;

    @Column(name = "agency_id")
    private UUID agency;

    @Enumerated(EnumType.STRING)
    private Custody custody;

    private int ordinal;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "original_name", columnDefinition = "text")
    private String originalName;

    @Column(name = "media_type")
    private String mediaType;

    private String pronom;

    private boolean preserved;

    @Embedded
    private KeptBytes bytes;

    protected Component() {} // for JPA

    public Component(UUID id, Document of, int ordinal, StagedContent content) {
        this.id = id;
        this.document = of.id().value();
        this.agency = of.agency().value();
        this.custody = of.custody();
        this.ordinal = ordinal;
        this.fileName = content.fileName();
        this.originalName = content.originalName();
        this.mediaType = content.mediaType();
        this.pronom = content.pronom();
        this.bytes = new KeptBytes(content.size(), content.sha256(), content.sha512());
    }

    public ComponentId id() {
        return new ComponentId(id);
    }

    public DocumentId document() {
        return new DocumentId(document);
    }

    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return mediaType;
    }

    public KeptBytes bytes() {
        return bytes;
    }

    /** The file among those of its format. */
    public HeldFile held(Document of) {
        var metadata = of.metadata();
        return new HeldFile(
                id(),
                document(),
                fileName,
                metadata.reference(),
                metadata.text(DocumentField.SUBJECT),
                bytes.size(),
                preserved);
    }

    public ComponentView view(List<RenditionView> renditions) {
        return new ComponentView(
                id(),
                ordinal,
                fileName,
                mediaType,
                Optional.of(pronom).filter(p -> !p.isEmpty()),
                bytes.size(),
                bytes.sha256(),
                bytes.sha512(),
                renditions);
    }
}
