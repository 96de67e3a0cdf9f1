package vn.tangthu.archive.api;

import java.util.Optional;
import vn.tangthu.dossier.api.DossierId;
import vn.tangthu.platform.Page;
import vn.tangthu.platform.PageRequest;

/** For workers of other features only (role SYSTEM): all packages, without regard to visibility. */
public interface SealedPackages {
    /** Empty when the dossier is not archived. */
    Optional<SealedPackage> find(DossierId dossier);

    /** Newest first. */
    Page<DossierId> list(PageRequest page);
}
