package vn.tangthu.schema.model;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * What an archival package of a dossier (AIP_hoso, TT 05/2025/TT-BNV Annex I) says about the dossier as a whole. The
 * documents come separately, one after another, because there may be many.
 *
 * @param id identity of the package
 * @param description the 18 fields
 * @param creator the archive that makes it
 * @param status what this delivery is to earlier ones
 * @param submissionAgreement reference of the submission (biên bản giao nhận); empty when there is none
 * @param agents all agents that events name
 * @param events what happened to the dossier as a whole, oldest first; they name no files
 */
public record DossierPackage(
        UUID id,
        DossierDescription description,
        PackageCreator creator,
        RecordStatus status,
        String submissionAgreement,
        List<PreservationAgent> agents,
        List<PreservationEvent> events) {

    public DossierPackage {
        agents = List.copyOf(agents);
        events = List.copyOf(events);
    }

    /** {@code urn:uuid:} and the identity in upper case, as the circular writes it. */
    public String objectId() {
        return "urn:uuid:" + id.toString().toUpperCase(Locale.ROOT);
    }
}
