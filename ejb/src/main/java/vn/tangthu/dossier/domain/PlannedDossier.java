package vn.tangthu.dossier.domain;

import java.util.Optional;
import vn.tangthu.dossier.api.FilePlanLine;
import vn.tangthu.dossier.api.OfficialPeriod;
import vn.tangthu.retention.rules.api.RetentionRule;

/**
 * A line of a file plan that passed its rules.
 *
 * @param line texts in NFC without blanks at the ends
 * @param official line of the schedule that the period satisfies
 */
public record PlannedDossier(FilePlanLine line, RetentionRule retention, Optional<OfficialPeriod> official) {}
