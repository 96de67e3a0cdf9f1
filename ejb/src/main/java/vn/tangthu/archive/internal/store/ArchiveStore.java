package vn.tangthu.archive.internal.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Write-once store of archival packages. Every adapter passes {@code ArchiveStoreContract}. Faults of the disk are
 * {@link IOException}s; damage is a result.
 */
public interface ArchiveStore {

    /**
     * Why and by whom something was stored.
     *
     * @param message for people who read the store without this program
     * @param userName name of the person
     */
    record Note(String message, String userName, Instant at) {}

    /**
     * Stores the files of a folder as a new object; durable and read back when it returns: whatever happens to the machine
     * after that, the object is there. What an interrupted put of the same object left is removed first.
     *
     * @param folder its files are moved away; on the same file system as the store
     * @param work empty folder for the store's own use meanwhile, on the same file system
     * @throws IOException also when what was read back differs
     * @throws IllegalStateException a whole object of this identifier is there already
     */
    StoredObject put(String id, Path folder, Path work, Note note) throws IOException;

    /** The object when it is there and its description can be read. */
    Optional<StoredObject> find(String id) throws IOException;

    /** Forces the object to disk and compares every byte: is it there as its description says? */
    Soundness confirm(String id) throws IOException;

    /** Structure by the rules of the store's format, and the digest of every file. */
    Soundness validate(String id) throws IOException;

    /** Removes what is left of an object that was never acknowledged. */
    void discard(String id) throws IOException;

    /** Writes, forces and removes a small file: whether a put can work now. */
    void probe() throws IOException;

    /** Bytes that can still be stored. */
    long freeSpace() throws IOException;
}
