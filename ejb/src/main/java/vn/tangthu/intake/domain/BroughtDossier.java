package vn.tangthu.intake.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.tangthu.dossier.api.DossierId;
import vn.tangthu.organization.api.AgencyId;

/** A dossier that a package brought. */
@Entity
@Table(name = "intake_dossier")
public class BroughtDossier {
    @EmbeddedId
    @AttributeOverride(name = "digest", column = @Column(name = "dossier_key"))
    private BroughtKey key;

    @Column(name = "dossier_id")
    private UUID dossier;

    @Column(name = "import_id")
    private UUID run;

    protected BroughtDossier() {} // for JPA

    public BroughtDossier(PackageImport run, DossierKey key, DossierId dossier) {
        this.key = keyOf(run.agency(), key);
        this.dossier = dossier.value();
        this.run = run.id().value();
    }

    public static BroughtKey keyOf(AgencyId agency, DossierKey key) {
        return new BroughtKey(agency, key.digest());
    }

    public DossierId dossier() {
        return new DossierId(dossier);
    }
}
