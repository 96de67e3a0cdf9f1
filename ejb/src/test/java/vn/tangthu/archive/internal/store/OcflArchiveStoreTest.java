package vn.tangthu.archive.internal.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OcflArchiveStoreTest extends ArchiveStoreContract {
    private final List<Path> forced = new ArrayList<>();

    @Override
    ArchiveStore open(Path folder) throws IOException {
        return new OcflArchiveStore(folder.resolve("archive"), folder.resolve("ocfl"), path -> {
            Forcing.TO_DISK.force(path);
            forced.add(path);
        });
    }

    @Override
    void damage(Path folder) throws IOException {
        var file = files(folder).stream()
                .filter(path -> path.endsWith("data/Bản sao.pdf") || path.endsWith("data/Quyết định.pdf"))
                .findFirst()
                .orElseThrow();
        Files.writeString(file, "nội dunG");
    }

    @Override
    void tearApart(Path folder) throws IOException {
        for (var file : files(folder))
            if (file.getFileName().toString().startsWith("inventory.json")) Files.delete(file);
    }

    @Test
    void everyFileAndFolderOfTheObjectIsForcedInsideOut() throws IOException {
        forced.clear();
        put();

        var root = folder.resolve("archive");
        try (var all = Files.walk(root)) {
            assertThat(forced).containsAll(all.toList());
        }
        for (var path : forced)
            if (!path.equals(root))
                assertThat(forced.lastIndexOf(path.getParent()))
                        .describedAs("folder after %s", path)
                        .isGreaterThan(forced.indexOf(path));
    }

    @Test
    void aNewRootIsForcedWithItsDeclarationAndLayout() {
        assertThat(forced)
                .contains(
                        folder.resolve("archive"),
                        folder.resolve("archive/0=ocfl_1.1"),
                        folder.resolve("archive/ocfl_layout.json"));
    }

    @Test
    void aPutThatCannotBeForcedIsNotAcknowledged() throws IOException {
        store = new OcflArchiveStore(folder.resolve("archive"), folder.resolve("ocfl"), path -> {
            if (path.getFileName().toString().equals("METS.xml")) throw new IOException("disk");
        });

        org.assertj.core.api.Assertions.assertThatThrownBy(this::put).isInstanceOf(IOException.class);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var all = Files.walk(folder.resolve("archive"))) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
