package vn.tangthu.dossier.domain;

import java.time.Instant;
import java.util.Optional;
import vn.tangthu.dossier.api.DossierId;
import vn.tangthu.dossier.api.DossierOwner;
import vn.tangthu.dossier.api.FilePlanEntryId;

/** The circumstances of the opening of a dossier. */
public record Opening(
        DossierId dossier, DossierOwner owner, Optional<FilePlanEntryId> entry, String openedBy, Instant openedAt) {}
