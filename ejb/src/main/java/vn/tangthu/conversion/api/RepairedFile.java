package vn.tangthu.conversion.api;

import vn.tangthu.document.api.ComponentId;
import vn.tangthu.document.api.DocumentId;

/**
 * A file that had letters in a legacy encoding.
 *
 * @param title of its document
 * @param year of its document; 0 when it has no date
 * @param encodings e.g. {@code TCVN3}
 */
public record RepairedFile(
        ComponentId component,
        DocumentId document,
        String fileName,
        String title,
        int year,
        String encodings,
        long letters) {}
