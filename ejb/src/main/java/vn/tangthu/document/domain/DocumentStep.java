package vn.tangthu.document.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.ProcessingStep;

/** One step of the work that follows a capture. */
@Entity
@Table(name = "document_step")
public class DocumentStep {
    @EmbeddedId
    private Key key;

    @Column(name = "finished_at")
    private Instant finishedAt;

    protected DocumentStep() {} // for JPA

    public DocumentStep(DocumentId document, ProcessingStep step) {
        this.key = new Key(document, step);
    }

    public void finish(Instant at) {
        finishedAt = at;
    }

    public boolean isPending() {
        return finishedAt == null;
    }

    public DocumentId document() {
        return new DocumentId(key.document);
    }

    public boolean is(ProcessingStep step) {
        return key.step == step;
    }

    /** Document and step. */
    @Embeddable
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        @Column(name = "document_id")
        private UUID document;

        @Enumerated(EnumType.STRING)
        private ProcessingStep step;

        protected Key() {} // for JPA

        public Key(DocumentId document, ProcessingStep step) {
            this.document = document.value();
            this.step = step;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && document.equals(that.document) && step == that.step;
        }

        @Override
        public int hashCode() {
            return Objects.hash(document, step);
        }
    }
}
