package vn.tangthu.intake.api;

import java.time.Instant;
import java.util.Optional;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.organization.api.UnitId;

/**
 * Bulk import (nhập hồ sơ số hóa hàng loạt) of one package.
 *
 * @param agency agency that gets the dossiers: that of the person who asked
 * @param unit unit that gets them, likewise
 * @param fileName name of the package, made safe
 * @param size bytes of the package
 * @param sha256 of the package
 * @param requestedBy login name of the person who asked
 * @param pause while it waits; empty while a run is at work
 */
public record ImportView(
        ImportId id,
        AgencyId agency,
        UnitId unit,
        String fileName,
        long size,
        String sha256,
        ImportState state,
        ImportProgress progress,
        Instant requestedAt,
        String requestedBy,
        Optional<Instant> startedAt,
        Optional<Instant> endedAt,
        Optional<ImportPause> pause) {}
