package vn.tangthu.signature.internal;

import static java.util.stream.Collectors.groupingBy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.platform.Roles;
import vn.tangthu.signature.api.SignatureView;
import vn.tangthu.signature.api.SignatureWork;
import vn.tangthu.signature.domain.DocumentSignature;

/** Signatures of many documents, for the house itself. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class SignatureWorkBean implements SignatureWork {
    @Inject
    DocumentSignatures signatures;

    @Override
    public Map<DocumentId, List<SignatureView>> signatures(Collection<DocumentId> documents) {
        return signatures.of(documents).stream()
                .map(DocumentSignature::view)
                .collect(groupingBy(SignatureView::document));
    }
}
