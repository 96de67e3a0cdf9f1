package vn.tangthu.dossier.domain;

import java.time.LocalDate;
import java.util.Optional;
import vn.tangthu.dossier.api.DossierMetadata;
import vn.tangthu.dossier.api.DossierRetention;

/**
 * What is settled when a dossier is closed.
 *
 * @param endedOn end of the work
 * @param submissionDueOn last day to submit it; empty when it need not be submitted or no law says when
 */
public record Closing(
        LocalDate endedOn, DossierMetadata metadata, DossierRetention retention, Optional<LocalDate> submissionDueOn) {}
