package vn.tangthu.document.api;

import java.util.List;
import java.util.UUID;
import vn.tangthu.platform.Finding;

/**
 * Bytes that were read once, are on disk durably and wait to become part of a document. Staged content that no document claims
 * is swept away after a day.
 *
 * @param fileName safe name
 * @param originalName name as the sender gave it
 * @param mediaType by content
 * @param pronom PRONOM identifier or empty
 * @param findings what was noticed while reading (virus, format, name, scanner off)
 */
public record StagedContent(
        UUID id,
        String fileName,
        String originalName,
        String mediaType,
        String pronom,
        long size,
        String sha256,
        String sha512,
        List<Finding> findings) {
    public StagedContent {
        findings = List.copyOf(findings);
    }
}
