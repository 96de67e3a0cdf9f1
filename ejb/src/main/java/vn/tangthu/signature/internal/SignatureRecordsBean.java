package vn.tangthu.signature.internal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.DocumentWork;
import vn.tangthu.document.api.ProcessingStep;
import vn.tangthu.platform.Finding;
import vn.tangthu.platform.LaterWork;
import vn.tangthu.platform.Roles;
import vn.tangthu.signature.domain.DocumentSignature;
import vn.tangthu.signature.domain.TrustAnchor;

/** The short transactions around the long work of validating. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class SignatureRecordsBean {
    @Inject
    TrustAnchorRegister anchors;

    @Inject
    DocumentSignatures signatures;

    @Inject
    DocumentWork documents;

    @Inject
    Demonstration demonstration;

    @Inject
    LaterWork later;

    @Inject
    Clock clock;

    /** What is believed now; what a demonstration left behind counts in a demonstration only. */
    public List<TrustAnchor> anchors() {
        return anchors.newestFirst().stream()
                .filter(anchor -> demonstration.isOn() || anchor.origin() != TrustAnchor.Origin.DEMONSTRATION)
                .toList();
    }

    /**
     * Signatures, findings, the end of the step and what is asked again later come together or not at all.
     *
     * @param again empty when nothing is to be asked again
     */
    public void keep(
            DocumentId document,
            List<DocumentSignature> found,
            List<Finding> findings,
            Optional<RevocationAwaited> again) {
        signatures.replace(document, found);
        documents.finishStep(document, ProcessingStep.SIGNATURE_VALIDATION, findings);
        again.ifPresent(awaited -> later.announce(awaited, clock.instant().plus(awaited.pause())));
    }
}
