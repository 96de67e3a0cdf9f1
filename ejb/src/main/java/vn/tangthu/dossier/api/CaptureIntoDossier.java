package vn.tangthu.dossier.api;

import java.util.List;
import vn.tangthu.document.api.DocumentMetadata;
import vn.tangthu.document.api.StagedContent;

/**
 * Captures a new document into an open dossier.
 *
 * @param contents staged files, the main one first; at least one
 */
public record CaptureIntoDossier(DossierId dossier, DocumentMetadata metadata, List<StagedContent> contents) {

    public CaptureIntoDossier {
        contents = List.copyOf(contents);
    }
}
