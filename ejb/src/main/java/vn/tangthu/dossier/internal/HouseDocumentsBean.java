package vn.tangthu.dossier.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.DocumentView;
import vn.tangthu.document.api.DocumentWork;
import vn.tangthu.organization.api.Visibility.Custody;
import vn.tangthu.platform.Roles;

/**
 * What a dossier's own business needs of its documents, asked in the name of the house: whoever may close or submit a dossier
 * moves all its documents, also those of another unit. Not reachable from outside the feature.
 */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class HouseDocumentsBean {
    @Inject
    DocumentWork documents;

    public List<DocumentView> list(Collection<DocumentId> ids) {
        return documents.list(ids);
    }

    public void changeCustody(Collection<DocumentId> ids, Custody custody) {
        documents.changeCustody(ids, custody);
    }
}
