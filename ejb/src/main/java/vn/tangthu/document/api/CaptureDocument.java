package vn.tangthu.document.api;

import java.util.List;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.organization.api.UnitId;

/**
 * Captures one document.
 *
 * @param agency agency that keeps it
 * @param unit unit that works on it
 * @param contents files, the main one first; at least one
 */
public record CaptureDocument(DocumentMetadata metadata, AgencyId agency, UnitId unit, List<StagedContent> contents) {
    public CaptureDocument {
        contents = List.copyOf(contents);
    }
}
