package vn.tangthu.document.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tangthu.document.api.ContentRefusedException;
import vn.tangthu.platform.Ids;

class ContentStoreTest {
    private static final String DIGEST = "abcd" + "0".repeat(124);
    private static final byte[] BYTES = "Quyết định".getBytes(java.nio.charset.StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-21T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    private RecordedFiles files;
    private ContentStore store;
    private final List<Path> mended = new ArrayList<>();

    @BeforeEach
    void open() {
        files = new RecordedFiles(folder);
        store = new ContentStore(folder.resolve("content"), files, clock, (sha512, damaged) -> mended.add(damaged));
    }

    @Test
    void bytesAreOnDiskBeforeTheirNameAndTheNameBeforeAnybodyHearsOfIt() throws IOException {
        var id = sealed(BYTES);
        store.place(id, DIGEST, BYTES.length);

        var staged = "content/staging/" + id;
        var placed = "content/ab/cd/" + DIGEST;
        assertThat(files.done)
                .containsSubsequence(
                        "create " + staged,
                        "force " + staged,
                        "force content",
                        "force content/ab",
                        "move " + staged + " " + placed,
                        "force content/ab/cd");
        assertThat(files.done.get(files.done.size() - 1)).isEqualTo("force content/ab/cd");
    }

    @Test
    void equalBytesAreKeptOnceAndTheirNameIsForcedForTheSecondToo() throws IOException {
        store.place(sealed(BYTES), DIGEST, BYTES.length);
        var second = sealed(BYTES);
        files.done.clear();
        store.place(second, DIGEST, BYTES.length);

        assertThat(files.done).containsExactly("force content/ab/cd");
        assertThat(allFiles()).containsExactly(store.path(DIGEST));
    }

    @Test
    void aDiskWithoutRoomForTheNameIsARefusalAndTheStagedBytesCanBePlacedLater() throws IOException {
        var id = sealed(BYTES);
        files.leaveNoRoomForNames();
        assertThatThrownBy(() -> store.place(id, DIGEST, BYTES.length))
                .isInstanceOfSatisfying(
                        ContentRefusedException.class, e -> assertThat(e.code()).isEqualTo("DOC-008"));
        assertThat(store.path(DIGEST)).doesNotExist();

        files.leaveRoomFor(Long.MAX_VALUE);
        store.place(id, DIGEST, BYTES.length);
        assertThat(store.require(DIGEST)).hasBinaryContent(BYTES);
    }

    @Test
    void keptBytesAreReadOnly() throws IOException {
        store.place(sealed(BYTES), DIGEST, BYTES.length);
        assertThat(Files.getPosixFilePermissions(store.require(DIGEST)).toString())
                .doesNotContain("WRITE");
    }

    @Test
    void damagedBytesGiveWayToTheSameBytesCapturedAgainAndAreSetAside() throws IOException {
        for (var damage : List.of(new byte[] {1}, "Quyết địnX".getBytes(java.nio.charset.StandardCharsets.UTF_8))) {
            mended.clear();
            store.place(sealed(BYTES), DIGEST, BYTES.length);
            damage(store.require(DIGEST), damage);

            store.place(sealed(BYTES), DIGEST, BYTES.length);

            assertThat(store.require(DIGEST)).hasBinaryContent(BYTES);
            assertThat(mended).singleElement().satisfies(aside -> {
                assertThat(aside.getParent()).isEqualTo(store.damaged());
                assertThat(aside).hasBinaryContent(damage);
            });
        }
    }

    @Test
    void intactBytesAreNotGivenUpForAStagedCopyThatWasDamaged() throws IOException {
        var digest = java.util.HexFormat.of().formatHex(sha512(BYTES));
        store.place(sealed(BYTES), digest, BYTES.length);
        store.place(sealed(new byte[BYTES.length]), digest, BYTES.length);

        assertThat(store.require(digest)).hasBinaryContent(BYTES);
        assertThat(allFiles()).containsExactly(store.path(digest));
        assertThat(mended).isEmpty();
    }

    @Test
    void theSweepLeavesWhatWasSetAside() throws IOException {
        store.place(sealed(new byte[] {1}), DIGEST, 1);
        store.place(sealed(BYTES), DIGEST, BYTES.length);
        age(mended.get(0), Duration.ofDays(400));
        sweep(List.of(DIGEST)).sweep();
        assertThat(mended.get(0)).hasBinaryContent(new byte[] {1});
    }

    @Test
    void sixteenCapturesOfTheSameBytesAtOnceKeepThemOnce() throws Exception {
        var start = new CyclicBarrier(16);
        var threads = Executors.newFixedThreadPool(16);
        var captures = new ArrayList<Callable<Path>>();
        for (var i = 0; i < 16; i++)
            captures.add(() -> {
                var id = sealed(BYTES);
                start.await();
                store.place(id, DIGEST, BYTES.length);
                return store.require(DIGEST);
            });
        for (var capture : threads.invokeAll(captures))
            assertThat(capture.get()).hasBinaryContent(BYTES);
        threads.shutdown();
        assertThat(allFiles()).containsExactly(store.path(DIGEST));
    }

    @Test
    void placingMayBeRepeatedAfterARollback() throws IOException {
        var id = sealed(BYTES);
        store.place(id, DIGEST, BYTES.length);
        store.place(id, DIGEST, BYTES.length);
        assertThat(store.require(DIGEST)).hasBinaryContent(BYTES);
    }

    @Test
    void stagedBytesThatWereSweptAwayCannotBePlaced() throws IOException {
        var id = sealed(BYTES);
        store.discard(id);
        assertThatThrownBy(() -> store.place(id, DIGEST, BYTES.length))
                .isInstanceOf(ContentRefusedException.class)
                .hasMessageContaining("DOC-009");
    }

    @Test
    void theSweepRemovesOnlyWhatNoRowNamesAndIsOlderThanADay() throws IOException {
        var named = placed('1');
        var unnamed = placed('2');
        var young = placed('3');
        age(named, Duration.ofHours(25));
        age(unnamed, Duration.ofHours(25));
        age(young, Duration.ofHours(23));
        var abandoned = store.staged(sealed(BYTES));
        var arriving = store.staged(sealed(BYTES));
        age(abandoned, Duration.ofHours(25));

        var swept = sweep(List.of(named.getFileName().toString())).sweep();

        assertThat(swept).isEqualTo(new ContentSweep.Swept(1, 1));
        assertThat(allFiles()).containsExactlyInAnyOrder(named, young, arriving);
    }

    @Test
    void oldBytesTakenUpAgainByACaptureOutliveTheSweep() throws IOException {
        var unnamed = placed('2');
        age(unnamed, Duration.ofHours(25));
        // the capture re-uses the bytes after the sweep has looked for rows and before it removes
        var sweep = new ContentSweep(
                store,
                digests -> {
                    store.place(stage(), unnamed.getFileName().toString(), BYTES.length);
                    return java.util.Set.of();
                },
                clock);
        assertThat(sweep.sweep().contents()).isZero();
        assertThat(unnamed).hasBinaryContent(BYTES);
    }

    @Test
    void captureAndSweepRacingForTheSameBytesNeverLoseThem() throws Exception {
        for (var round = 0; round < 200; round++) {
            var file = placed('4');
            age(file, Duration.ofHours(25));
            var digest = file.getFileName().toString();
            var id = sealed(BYTES);
            var start = new CyclicBarrier(2);
            var threads = Executors.newFixedThreadPool(2);
            var capture = threads.submit(() -> {
                start.await();
                store.place(id, digest, BYTES.length);
                return true;
            });
            var swept = threads.submit(() -> {
                start.await();
                return sweep(List.of()).sweep();
            });
            assertThat(capture.get()).isTrue();
            swept.get();
            threads.shutdown();
            assertThat(file).hasBinaryContent(BYTES);
        }
    }

    @Test
    void whatASweepWasAboutToRemoveWhenItsServerDiedIsDecidedOnAgain() throws IOException {
        var named = placed('5');
        var unnamed = placed('6');
        age(named, Duration.ofHours(25));
        age(unnamed, Duration.ofHours(25));
        var doomed = Files.createDirectories(store.root().resolve("doomed"));
        Files.move(named, doomed.resolve(named.getFileName()));
        Files.move(unnamed, doomed.resolve(unnamed.getFileName()));

        sweep(List.of(named.getFileName().toString())).recover();

        assertThat(allFiles()).containsExactly(named);
    }

    private ContentSweep sweep(List<String> named) {
        return new ContentSweep(
                store,
                digests -> digests.stream().filter(named::contains).collect(java.util.stream.Collectors.toSet()),
                clock);
    }

    private Path placed(char first) throws IOException {
        var digest = first + DIGEST.substring(1);
        store.place(sealed(BYTES), digest, BYTES.length);
        return store.require(digest);
    }

    private UUID stage() {
        try {
            return sealed(BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private UUID sealed(byte[] bytes) throws IOException {
        var id = Ids.next();
        try (var out = store.stage(id)) {
            out.write(bytes);
        }
        store.seal(id);
        return id;
    }

    private static void damage(Path file, byte[] bytes) throws IOException {
        Files.setPosixFilePermissions(file, java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
        Files.write(file, bytes);
    }

    private static byte[] sha512(byte[] bytes) {
        return Reception.digest("SHA-512").digest(bytes);
    }

    private void age(Path file, Duration age) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(clock.instant().minus(age)));
    }

    private List<Path> allFiles() throws IOException {
        try (var paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).toList();
        }
    }
}
