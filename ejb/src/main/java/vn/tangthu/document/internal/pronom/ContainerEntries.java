package vn.tangthu.document.internal.pronom;

import java.util.Optional;
import uk.gov.nationalarchives.droid.core.signature.ByteReader;

/** An opened container. Of each entry only the begin is read, once. */
interface ContainerEntries extends AutoCloseable {
    /** Most bytes of an entry that are looked at. */
    int MOST_BYTES = 1024 * 1024;

    /** @param path as PRONOM writes it; empty when there is no such entry or it cannot be read */
    Optional<ByteReader> find(String path);

    @Override
    void close();
}
