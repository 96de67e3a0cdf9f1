package vn.tangthu.archive.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.tangthu.archive.internal.store.StoredObject;
import vn.tangthu.archive.internal.store.StoredObject.StoredFile;
import vn.tangthu.schema.inspect.PackageTree;
import vn.tangthu.schema.xml.PackageLayout;

/** A stored package, as the inspector wants to see it. */
final class StoredPackageTree implements PackageTree {
    private final String objectId;
    private final StoredObject object;
    private final Set<String> paths;

    StoredPackageTree(String objectId, StoredObject object) {
        this.objectId = objectId;
        this.object = object;
        paths = object.files().stream()
                .map(StoredFile::path)
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(TreeSet::new), Collections::unmodifiableSet));
    }

    @Override
    public String folderName() {
        return PackageLayout.folderName(objectId);
    }

    @Override
    public Set<String> paths() {
        return paths;
    }

    @Override
    public InputStream open(String path) throws IOException {
        return object.open(path);
    }

    @Override
    public void close() {}
}
