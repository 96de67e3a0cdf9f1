package vn.tangthu.archive.api;

import java.time.Instant;
import vn.tangthu.dossier.api.DossierId;
import vn.tangthu.organization.api.AgencyId;

/**
 * A package in the store, by the digests of its root METS.xml, which covers everything else.
 *
 * @param metsSha256 lower-case hexadecimal
 * @param metsSha512 lower-case hexadecimal
 */
public record SealedPackage(
        DossierId dossier, AgencyId agency, String metsSha256, String metsSha512, Instant archivedAt) {}
