package vn.tangthu.dossier.api;

import java.util.List;
import vn.tangthu.platform.Finding;

/** A dossier just closed, with the warnings and notices of its last check; errors would have refused the closing. */
public record ClosedDossier(DossierView dossier, List<Finding> findings) {

    public ClosedDossier {
        findings = List.copyOf(findings);
    }
}
