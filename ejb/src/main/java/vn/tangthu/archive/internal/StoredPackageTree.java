package vn.tangthu.archive.internal;

import java.io.IOException;
import java.io.InputStream;
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

    StoredPackageTree(String objectId, StoredObject object) {
        this.objectId = objectId;
        this.object = object;
    }

    @Override
    public String folderName() {
        return PackageLayout.folderName(objectId);
    }

    @Override
    public Set<String> paths() {
        return object.files().stream().map(StoredFile::path).collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public InputStream open(String path) throws IOException {
        return object.open(path);
    }

    @Override
    public void close() {}
}
