package vn.tangthu.signature.internal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.DocumentReading;
import vn.tangthu.platform.Roles;
import vn.tangthu.signature.api.SignatureReading;
import vn.tangthu.signature.api.SignatureView;
import vn.tangthu.signature.domain.DocumentSignature;

/** Who may see a document may see what was found about its signatures. */
@Stateless
@RolesAllowed({
    Roles.RECORDS_CLERK,
    Roles.OFFICER,
    Roles.LEADER,
    Roles.ARCHIVIST,
    Roles.HOME_AFFAIRS,
    Roles.ADMINISTRATOR,
    Roles.SYSTEM
})
public class SignatureReadingBean implements SignatureReading {
    @Inject
    DocumentReading documents;

    @Inject
    DocumentSignatures signatures;

    @Override
    public List<SignatureView> signatures(DocumentId document) {
        documents.require(document);
        return signatures.of(List.of(document)).stream()
                .map(DocumentSignature::view)
                .toList();
    }
}
