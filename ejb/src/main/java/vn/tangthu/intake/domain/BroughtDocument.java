package vn.tangthu.intake.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.tangthu.document.api.DocumentId;

/** A document that a package brought. */
@Entity
@Table(name = "intake_document")
public class BroughtDocument {
    @EmbeddedId
    @AttributeOverride(name = "digest", column = @Column(name = "document_key"))
    private BroughtKey key;

    @Column(name = "place_key")
    private String placeKey;

    @Column(name = "document_id")
    private UUID document;

    @Column(name = "import_id")
    private UUID run;

    @Column(name = "sheet_row")
    private int row;

    protected BroughtDocument() {} // for JPA

    /** @param sha256 of the file */
    public BroughtDocument(PackageImport run, DocumentRow row, String sha256, DocumentId document) {
        key = new BroughtKey(run.agency(), row.documentKey(sha256));
        placeKey = row.placeKey();
        this.document = document.value();
        this.run = run.id().value();
        this.row = row.number();
    }
}
