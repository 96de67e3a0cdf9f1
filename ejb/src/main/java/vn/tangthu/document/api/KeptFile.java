package vn.tangthu.document.api;

import java.time.Instant;
import java.util.UUID;
import vn.tangthu.organization.api.AgencyId;

/**
 * Bytes that were taken in or made, current or superseded: a file as it came or a rendition of it.
 *
 * @param id of the component, or of the rendition
 * @param component whose bytes or rendition it is
 * @param sha256 lower-case hexadecimal
 * @param sha512 lower-case hexadecimal
 * @param since when it was captured or made
 */
public record KeptFile(
        UUID id,
        DocumentId document,
        ComponentId component,
        AgencyId agency,
        RenditionPurpose purpose,
        String sha256,
        String sha512,
        Instant since) {
    /** As the database tells it. */
    public KeptFile(
            UUID id,
            UUID document,
            UUID component,
            UUID agency,
            RenditionPurpose purpose,
            String sha256,
            String sha512,
            Instant since) {
        this(
                id,
                new DocumentId(document),
                new ComponentId(component),
                new AgencyId(agency),
                purpose,
                sha256,
                sha512,
                since);
    }
}
