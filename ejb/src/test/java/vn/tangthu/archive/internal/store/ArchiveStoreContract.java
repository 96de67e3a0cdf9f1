package vn.tangthu.archive.internal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every adapter of the store must do. */
abstract class ArchiveStoreContract {
    static final String ID = "urn:uuid:0191F000-0000-7000-8000-000000000001";

    private static final Map<String, String> FILES = Map.of(
            "METS.xml", "<mets/>",
            "metadata/descriptive/EAD.xml", "<simpledc/>",
            "representations/rep1/data/Quyết định.pdf", "nội dung",
            "representations/rep1/data/Bản sao.pdf", "nội dung");

    @TempDir
    Path folder;

    ArchiveStore store;

    abstract ArchiveStore open(Path folder) throws IOException;

    /** Changes one byte of a stored content file. */
    abstract void damage(Path folder) throws IOException;

    /** Leaves the object as a process killed in the middle of a put could. */
    abstract void tearApart(Path folder) throws IOException;

    @BeforeEach
    void openStore() throws IOException {
        store = open(folder);
    }

    @Test
    void whatWasPutIsReadBackUnderItsNames() throws IOException {
        put();

        assertThat(contents(store.find(ID).orElseThrow())).isEqualTo(new TreeMap<>(FILES));
    }

    @Test
    void anObjectIsThereForWhoeverOpensTheStoreLater() throws IOException {
        put();

        assertThat(contents(open(folder).find(ID).orElseThrow())).isEqualTo(new TreeMap<>(FILES));
    }

    @Test
    void anUnknownObjectIsNotFound() throws IOException {
        assertThat(store.find(ID)).isEmpty();
        assertThat(store.validate(ID).sound()).isFalse();
        assertThat(store.confirm(ID).sound()).isFalse();
    }

    @Test
    void aStoredObjectIsSound() throws IOException {
        put();

        assertThat(store.validate(ID)).isEqualTo(new Soundness(FILES.size(), java.util.List.of()));
        assertThat(store.confirm(ID)).isEqualTo(new Soundness(FILES.size(), java.util.List.of()));
    }

    @Test
    void aDamagedFileIsNoticed() throws IOException {
        put();
        damage(folder);

        assertThat(store.validate(ID).sound()).isFalse();
        assertThat(store.confirm(ID).sound()).isFalse();
    }

    @Test
    void aWholeObjectIsNeverOverwritten() throws IOException {
        put();

        assertThatThrownBy(this::put).isInstanceOf(IllegalStateException.class);
        assertThat(contents(store.find(ID).orElseThrow())).isEqualTo(new TreeMap<>(FILES));
    }

    @Test
    void whatABrokenPutLeftIsReplaced() throws IOException {
        put();
        tearApart(folder);

        put();

        assertThat(store.confirm(ID).sound()).isTrue();
        assertThat(contents(store.find(ID).orElseThrow())).isEqualTo(new TreeMap<>(FILES));
    }

    @Test
    void theZipHoldsTheFolderAndIsTheSameEachTime() throws IOException {
        put();
        var zip = new StoredPackageZip("urn_uuid_1", store.find(ID).orElseThrow());
        var first = new ByteArrayOutputStream();
        zip.writeTo(first);
        var second = new ByteArrayOutputStream();
        zip.writeTo(second);

        assertThat(second.toByteArray()).isEqualTo(first.toByteArray());
        var names = new java.util.ArrayList<String>();
        try (var in = new ZipInputStream(new java.io.ByteArrayInputStream(first.toByteArray()))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) names.add(entry.getName());
        }
        assertThat(names)
                .containsExactlyElementsOf(new TreeMap<>(FILES)
                        .keySet().stream().map(path -> "urn_uuid_1/" + path).toList());
    }

    StoredObject put() throws IOException {
        var source = Files.createTempDirectory(folder, "source");
        for (var file : FILES.entrySet()) {
            var path = source.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        var work = Files.createTempDirectory(folder, "work");
        return store.put(ID, source, work, new ArchiveStore.Note("Nhận hồ sơ", "luutru", Instant.EPOCH));
    }

    private static Map<String, String> contents(StoredObject object) throws IOException {
        var contents = new TreeMap<String, String>();
        for (var file : object.files()) {
            try (var stream = object.open(file.path())) {
                contents.put(file.path(), new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        return contents;
    }
}
