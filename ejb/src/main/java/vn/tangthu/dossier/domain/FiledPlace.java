package vn.tangthu.dossier.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.dossier.api.DossierDocument;
import vn.tangthu.dossier.api.DossierId;

/** A document's place in a dossier; a document may have places in several dossiers and is kept once. */
@Entity
@Table(name = "dossier_document")
public class FiledPlace {
    @EmbeddedId
    private Key key;

    private int ordinal;

    @Column(name = "filed_at")
    private Instant filedAt;

    @Column(name = "filed_by")
    private String filedBy;

    protected FiledPlace() {} // for JPA

    public FiledPlace(DossierId dossier, DossierDocument place) {
        key = new Key(dossier, place.document());
        ordinal = place.ordinal();
        filedAt = place.filedAt();
        filedBy = place.filedBy();
    }

    /** Which document in which dossier. */
    @Embeddable
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        @Column(name = "dossier_id")
        private UUID dossier;

        @Column(name = "document_id")
        private UUID document;

        protected Key() {} // for JPA

        public Key(DossierId dossier, DocumentId document) {
            this.dossier = dossier.value();
            this.document = document.value();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && dossier.equals(that.dossier) && document.equals(that.document);
        }

        @Override
        public int hashCode() {
            return Objects.hash(dossier, document);
        }
    }
}
