package vn.tangthu.archive.api;

import java.time.Instant;
import vn.tangthu.dossier.api.DossierId;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.organization.api.UnitId;

/**
 * Archived dossier (hồ sơ lưu trữ) and its package.
 *
 * @param code dossier code
 * @param archivalCode archival code (mã lưu trữ)
 * @param objectId METS OBJID, {@code urn:uuid:…}
 * @param storeId identifier of the OCFL object
 * @param documents number of documents
 * @param files number of files of the package, its own metadata files included
 * @param size bytes of these files
 * @param metsSha256 SHA-256 of the root METS.xml, lower-case hexadecimal; it covers everything else
 */
public record ArchivedDossier(
        DossierId dossier,
        SubmissionId submission,
        String code,
        String archivalCode,
        String title,
        AgencyId agency,
        UnitId unit,
        String objectId,
        String storeId,
        int documents,
        int files,
        long size,
        String metsSha256,
        Instant archivedAt) {}
