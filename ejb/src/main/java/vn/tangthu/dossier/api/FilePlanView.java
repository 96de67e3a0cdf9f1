package vn.tangthu.dossier.api;

import java.time.Instant;
import java.util.Optional;
import vn.tangthu.organization.api.AgencyId;

/**
 * File plan (danh mục hồ sơ) of an agency for one year.
 *
 * @param permanent entries to be kept for ever
 * @param fixedTerm all other entries
 */
public record FilePlanView(
        FilePlanId id,
        AgencyId agency,
        int year,
        FilePlanState state,
        int permanent,
        int fixedTerm,
        Optional<Instant> approvedAt,
        Optional<String> approvedBy,
        long version) {}
