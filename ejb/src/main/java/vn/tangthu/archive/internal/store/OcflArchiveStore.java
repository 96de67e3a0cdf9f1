package vn.tangthu.archive.internal.store;

import io.ocfl.api.DigestAlgorithmRegistry;
import io.ocfl.api.OcflOption;
import io.ocfl.api.OcflRepository;
import io.ocfl.api.exception.OcflInputException;
import io.ocfl.api.exception.OcflJavaException;
import io.ocfl.api.model.ObjectVersionId;
import io.ocfl.api.model.OcflVersion;
import io.ocfl.api.model.ValidationIssue;
import io.ocfl.api.model.VersionInfo;
import io.ocfl.core.OcflRepositoryBuilder;
import io.ocfl.core.cache.NoOpCache;
import io.ocfl.core.extension.storage.layout.HashedNTupleLayoutExtension;
import io.ocfl.core.extension.storage.layout.config.HashedNTupleLayoutConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The store as an OCFL 1.1 storage root on a file system: SHA-512, hashed n-tuple layout. ocfl-java never forces anything
 * to disk, so this class does, and reads back before it acknowledges. Thread-safe; the caller sees to it that nobody else works on the
 * same object.
 */
public final class OcflArchiveStore implements ArchiveStore {

    private final Path root;
    private final Path work;
    private final Forcing forcing;
    private final HashedNTupleLayoutExtension layout = new HashedNTupleLayoutExtension();
    private final OcflRepository reading;

    /**
     * Opens the storage root, or makes a new one.
     *
     * @param work folder for ocfl-java's own use, on the same file system
     */
    public OcflArchiveStore(Path root, Path work, Forcing forcing) throws IOException {
        this.root = root;
        this.work = work;
        this.forcing = forcing;
        layout.init(new HashedNTupleLayoutConfig());
        Files.createDirectories(root);
        reading = repository(Files.createDirectories(work));
        forceRoot();
    }

    @Override
    public StoredObject put(String id, Path folder, Path work, Note note) throws IOException {
        discardRemains(id);
        var version = new VersionInfo()
                .setMessage(note.message())
                .setUser(note.userName(), null)
                .setCreated(note.at().atOffset(ZoneOffset.UTC));
        try {
            repository(Files.createDirectories(work))
                    .putObject(ObjectVersionId.head(id), folder, version, OcflOption.MOVE_SOURCE);
        } catch (OcflJavaException e) {
            throw new IOException("object " + id + " was not stored", e);
        }
        var soundness = confirm(id);
        if (!soundness.sound())
            throw new IOException("object " + id + " was not stored as written: " + soundness.damages());
        return find(id).orElseThrow(() -> new IOException("object " + id + " is gone"));
    }

    @Override
    public Optional<StoredObject> find(String id) throws IOException {
        if (!Files.exists(objectFolder(id).resolve("inventory.json"))) return Optional.empty();
        try {
            return Optional.of(new OcflObject(root, reading.describeVersion(ObjectVersionId.head(id))));
        } catch (OcflJavaException e) {
            return Optional.empty();
        }
    }

    @Override
    public Soundness confirm(String id) throws IOException {
        var object = find(id);
        if (object.isEmpty()) return new Soundness(0, List.of(new Soundness.Damage("MISSING", id)));
        FileTrees.force(objectFolder(id), forcing);
        for (var parent = objectFolder(id).getParent(); !parent.equals(root); parent = parent.getParent())
            forcing.force(parent);
        forceRoot();
        var damages = new ArrayList<>(structure(id, ContentCheck.NONE));
        for (var file : object.get().files()) compare(object.get(), file).ifPresent(damages::add);
        return new Soundness(object.get().files().size(), damages);
    }

    @Override
    public Soundness validate(String id) throws IOException {
        var object = find(id);
        if (!Files.exists(objectFolder(id))) return new Soundness(0, List.of(new Soundness.Damage("MISSING", id)));
        return new Soundness(object.map(o -> o.files().size()).orElse(0), structure(id, ContentCheck.DIGESTS));
    }

    @Override
    public void discard(String id) throws IOException {
        var folder = objectFolder(id);
        FileTrees.delete(folder);
        if (Files.exists(folder.getParent())) forcing.force(folder.getParent());
    }

    @Override
    public void probe() throws IOException {
        var probe = Files.createTempFile(work, "probe", "");
        try {
            Files.writeString(probe, "probe");
            forcing.force(probe);
            if (!Files.isWritable(root)) throw new IOException(root + " is not writable");
        } finally {
            Files.delete(probe);
        }
    }

    @Override
    public long freeSpace() throws IOException {
        return root.toFile().getUsableSpace();
    }

    private enum ContentCheck {
        NONE,
        DIGESTS
    }

    /** An object that is there but cannot be described is the rest of a put that was broken off. */
    private void discardRemains(String id) throws IOException {
        if (find(id).isPresent()) throw new IllegalStateException("object " + id + " is there already");
        discard(id);
    }

    private List<Soundness.Damage> structure(String id, ContentCheck content) {
        try {
            return reading.validateObject(id, content == ContentCheck.DIGESTS).getErrors().stream()
                    .map(OcflArchiveStore::damage)
                    .toList();
        } catch (OcflInputException e) {
            return List.of(new Soundness.Damage("MISSING", String.valueOf(e.getMessage())));
        }
    }

    private static Soundness.Damage damage(ValidationIssue issue) {
        return new Soundness.Damage(issue.getCode().name(), issue.getMessage());
    }

    private static Optional<Soundness.Damage> compare(StoredObject object, StoredObject.StoredFile file)
            throws IOException {
        try (var stream = object.open(file.path())) {
            var digest = Digests.sha512(stream);
            if (digest.equals(file.sha512())) return Optional.empty();
            return Optional.of(new Soundness.Damage("DIGEST", file.path() + " has SHA-512 " + digest));
        } catch (NoSuchFileException e) {
            return Optional.of(new Soundness.Damage("MISSING", file.path()));
        }
    }

    private Path objectFolder(String id) {
        return root.resolve(layout.mapObjectId(id));
    }

    private void forceRoot() throws IOException {
        try (var entries = Files.list(root)) {
            for (var entry : entries.toList()) {
                if (Files.isRegularFile(entry)) forcing.force(entry);
                else if (entry.endsWith("extensions")) FileTrees.force(entry, forcing);
            }
        }
        forcing.force(root);
    }

    /** Without cache: another node may have written meanwhile. */
    private OcflRepository repository(Path workFolder) {
        return new OcflRepositoryBuilder()
                .defaultLayoutConfig(new HashedNTupleLayoutConfig())
                .ocflConfig(config -> config.setOcflVersion(OcflVersion.OCFL_1_1)
                        .setDefaultDigestAlgorithm(DigestAlgorithmRegistry.sha512))
                .storage(storage -> storage.fileSystem(root))
                .inventoryCache(new NoOpCache<>())
                .workDir(workFolder)
                .build();
    }
}
