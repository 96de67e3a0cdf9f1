package vn.tangthu.archive.api;

import java.util.List;
import vn.tangthu.dossier.api.DossierId;

/** Verifying an archived dossier on demand. */
public interface ArchiveVerification {

    /**
     * Asks for a verification; queued work does it.
     *
     * @throws NotArchivedException the dossier is not archived, or the caller may not see it
     */
    VerificationView verify(DossierId dossier);

    /** @throws UnknownVerificationException there is none of this dossier, or the caller may not see it */
    VerificationView require(DossierId dossier, VerificationId verification);

    /** Newest first, at most 50. */
    List<VerificationView> verifications(DossierId dossier);
}
