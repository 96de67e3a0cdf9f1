package vn.tangthu.dossier.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.tangthu.dossier.api.DossierId;

/**
 * Counts the documents of one dossier. Kept apart from the dossier so that filing a document does not change the version that
 * somebody describing the dossier has seen.
 */
@Entity
@Table(name = "dossier_tally")
public class DocumentTally {
    @Id
    @Column(name = "dossier_id")
    private UUID dossier;

    @Column(name = "last_ordinal")
    private int lastOrdinal;

    @Column(name = "document_count")
    private int documentCount;

    protected DocumentTally() {} // for JPA

    public DocumentTally(DossierId dossier) {
        this.dossier = dossier.value();
    }

    /** @return the ordinal of the document just added; never given twice */
    public int add() {
        documentCount++;
        return ++lastOrdinal;
    }

    public void remove() {
        documentCount--;
    }

    public int documentCount() {
        return documentCount;
    }
}
