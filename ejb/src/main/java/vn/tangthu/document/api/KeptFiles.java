package vn.tangthu.document.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** For workers of other features only (role SYSTEM): all bytes that are kept, without regard to visibility. */
public interface KeptFiles {
    /** All of a document: its files and all renditions ever made of them. */
    List<KeptFile> of(DocumentId document);

    /**
     * Files as they came in, by id.
     *
     * @param after the last one of those before; empty for the first
     */
    List<KeptFile> originals(Optional<UUID> after, int most);

    /** All renditions ever made, by id; as {@link #originals}. */
    List<KeptFile> renditions(Optional<UUID> after, int most);
}
