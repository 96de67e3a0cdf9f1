package vn.tangthu.signature.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.tangthu.platform.EventHandler;

/** Validates again what sources of revocation left undecided. */
@ApplicationScoped
public class RevocationAskedAgain implements EventHandler<RevocationAwaited> {
    @Inject
    SignatureValidation validation;

    @Override
    public String name() {
        return "signature.ask-again";
    }

    @Override
    public Class<RevocationAwaited> event() {
        return RevocationAwaited.class;
    }

    @Override
    public void handle(RevocationAwaited event) {
        validation.validate(event.document(), event.next());
    }
}
