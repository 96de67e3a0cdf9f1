package vn.tangthu.signature.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.tangthu.document.api.DocumentId;

/** For workers of other features only (role SYSTEM). */
public interface SignatureWork {
    /**
     * Signatures of many documents in one query, without regard to visibility; by component and order of signing. Documents
     * without a signature have no entry.
     */
    Map<DocumentId, List<SignatureView>> signatures(Collection<DocumentId> documents);
}
