package vn.tangthu.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tangthu.organization.api.Visibility.Custody;
import vn.tangthu.platform.Ids;

class SearchEntriesTest {
    private final HeapIndex index = new HeapIndex();
    private final UUID id = Ids.next();

    @AfterEach
    void stop() {
        index.close();
    }

    @Test
    void beingToldTwiceChangesNothing() {
        index.put(id, Entries.document("Quyết định", "1/QĐ", "nội dung"));
        index.put(id, Entries.document("Quyết định", "1/QĐ", "nội dung"));

        assertThat(index.find("nội dung").total()).isEqualTo(1);
        assertThat(index.<Long>read(SearchEntries::count)).isEqualTo(1);
    }

    @Test
    void theLaterStateReplacesTheEarlier() {
        index.put(id, Entries.document("Dự thảo", "", "cũ"));
        index.put(id, Entries.document("Bản chính thức", "", "mới"));

        assertThat(index.find("cũ").total()).isZero();
        assertThat(index.titles("mới")).containsExactly("Bản chính thức");
    }

    @Test
    void contentThatComesLaterIsFound() {
        index.put(id, Entries.document("Tờ trình"));
        index.put(id, Entries.document("Tờ trình", "", "đường sắt"));

        assertThat(index.titles("duong sat")).containsExactly("Tờ trình");
    }

    @Test
    void whatTheIndexHasAlreadyIsNotReadAgain() {
        var read = new AtomicInteger();
        var counted = counting(Entries.document("Tờ trình", "", "đường sắt"), read);
        index.put(id, counted);
        index.put(id, counted);
        index.put(id, Entries.heldBy(counted, new EntryFacts.Holder(Entries.AGENCY, Entries.UNIT, Custody.ARCHIVE)));

        assertThat(read).hasValue(2);
    }

    @Test
    void entriesAreFoundBeforeTheyAreWrittenToDisk(@TempDir Path folder) throws IOException {
        try (var onDisk = new HeapIndex(folder);
                var directory = FSDirectory.open(folder.resolve("entry"))) {
            onDisk.put(id, Entries.document("Tờ trình"));

            assertThat(onDisk.titles("to trinh")).containsExactly("Tờ trình");
            try (var written = DirectoryReader.open(directory)) {
                assertThat(written.numDocs()).isZero();
            }
        }
    }

    @Test
    void whatTheIndexMayHaveLostIsWrittenAnew() {
        var read = new AtomicInteger();
        var counted = counting(Entries.document("Tờ trình", "", "đường sắt"), read);
        index.put(id, counted);
        index.change(entries -> entries.renew(id, () -> Optional.of(counted)));

        assertThat(read).hasValue(2);
        assertThat(index.titles("duong sat")).containsExactly("Tờ trình");
    }

    @Test
    void theLatestEntriesAreInDoubtAfterACrash() {
        index.put(id, Entries.document("Tờ trình"));

        assertThat(index.<List<UUID>>read(entries -> entries.latest(Duration.ofMinutes(1))))
                .containsExactly(id);
    }

    @Test
    void withoutEntriesNoneIsInDoubt() {
        assertThat(index.<List<UUID>>read(entries -> entries.latest(Duration.ofMinutes(1))))
                .isEmpty();
    }

    private static EntrySource counting(EntrySource source, AtomicInteger read) {
        return new EntrySource(source.facts(), () -> {
            read.incrementAndGet();
            return source.text().get();
        });
    }

    @Test
    void whatIsGoneIsNoLongerFound() {
        index.put(id, Entries.document("Tờ trình"));
        index.change(entries -> entries.refresh(id, Optional::empty));
        index.change(entries -> entries.refresh(id, Optional::empty));

        assertThat(index.find("").total()).isZero();
        assertThat(index.<Long>read(SearchEntries::count)).isZero();
    }

    @Test
    void flushedEntriesAreIndexedOneByOne() {
        var other = Ids.next();
        index.change(entries -> {
            entries.refresh(id, () -> Optional.of(Entries.document("Một", "", "chung")));
            entries.flush();
            entries.refresh(other, () -> Optional.of(Entries.document("Hai", "", "chung")));
            entries.flush();
        });

        assertThat(index.titles("chung")).containsExactlyInAnyOrder("Một", "Hai");
        assertThat(index.<List<UUID>>read(entries -> entries.idsAfter(new UUID(0, 0), 10)))
                .containsExactly(id, other);
        assertThat(index.<List<UUID>>read(entries -> entries.idsAfter(id, 10))).containsExactly(other);
    }
}
