package vn.tangthu.archive.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.tangthu.archive.internal.store.StoredObject;
import vn.tangthu.archive.internal.store.StoredObject.StoredFile;

class StoredPackageTreeTest {

    @Test
    void theFilesAreListedOnceHoweverOftenTheInspectorAsks() {
        var listed = new AtomicInteger();
        var object = Fakes.of(StoredObject.class, Map.of("files", any -> {
            listed.incrementAndGet();
            return List.<StoredFile>of();
        }));
        var tree = new StoredPackageTree("uuid:1", object);

        for (var i = 0; i < 3; i++) assertThat(tree.paths()).isEmpty();

        assertThat(listed).hasValue(1);
    }
}
