package vn.tangthu.preservation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tangthu.audit.api.AuditEvent;
import vn.tangthu.audit.api.ChainAnchor;
import vn.tangthu.platform.Finding;
import vn.tangthu.platform.MigratedDatabase;
import vn.tangthu.platform.PageRequest;
import vn.tangthu.platform.Persistence;
import vn.tangthu.preservation.api.EvidenceFailure;
import vn.tangthu.preservation.api.EvidenceTreeKind;
import vn.tangthu.preservation.api.EvidenceTreeState;
import vn.tangthu.preservation.api.EvidenceTreeView;
import vn.tangthu.preservation.api.EvidenceVerdict;
import vn.tangthu.preservation.domain.EvidenceTree;
import vn.tangthu.preservation.domain.EvidenceTree.Built;
import vn.tangthu.preservation.internal.EvidenceHouse.Captured;
import vn.tangthu.schema.evidence.ArchiveTimeStamp;
import vn.tangthu.schema.evidence.DigestAlgorithm;
import vn.tangthu.schema.evidence.EvidenceCheck;
import vn.tangthu.schema.evidence.EvidenceRecord;
import vn.tangthu.schema.evidence.HashTree;
import vn.tangthu.schema.evidence.TimeStampToken;
import vn.tangthu.schema.evidence.TreeFile;
import vn.tangthu.signature.api.TimeStamping;

/** How trees are built, and what a run that ended anywhere leaves to the next one. */
class EvidenceRunnerTest {
    private static MigratedDatabase database;
    private static Persistence persistence;

    @TempDir
    Path folder;

    private EvidenceHouse house;

    @BeforeAll
    static void start() {
        database = new MigratedDatabase();
        persistence = new Persistence(database);
    }

    @AfterAll
    static void stop() {
        persistence.close();
        database.close();
    }

    @BeforeEach
    void open() {
        house = new EvidenceHouse(folder, database, persistence);
    }

    @Test
    void oneTimeStampProvesAllThatWasCaptured() throws Exception {
        var captured = house.capture(23);

        house.buildNow();

        assertThat(house.authority.given).isEqualTo(1);
        assertThat(house.page().standing().waiting()).isZero();
        var tree = trees().get(0);
        assertThat(tree.state()).isEqualTo(EvidenceTreeState.STAMPED);
        assertThat(tree.objects()).isEqualTo(23);
        assertThat(tree.auditHead()).contains(new ChainAnchor(7, "ab".repeat(32)));
        for (var file : captured) assertThat(check(file)).isEqualTo(proved());
        assertThat(house.trail).extracting(AuditEvent::action).containsExactly("EVIDENCE_BUILT");
    }

    @Test
    void twoRunsTakeEachObjectOnce() {
        house.capture(5);
        house.buildNow();
        house.capture(4);
        house.buildNow();

        assertThat(trees()).extracting(EvidenceTreeView::objects).containsExactly(4L, 5L);
    }

    @Test
    void whatIsTakenInTwiceIsOneObject() {
        var captured = house.capture(3);
        assertThat(house.take(captured)).isZero();
        house.buildNow();
        assertThat(trees().get(0).objects()).isEqualTo(3);

        assertThat(house.take(captured)).isZero();
        assertThat(house.page().standing().waiting()).isZero();
    }

    @Test
    void aTreeHasItsMostObjectsAndTheRestComesIntoTheNext() {
        house.largest = 10;
        house.capture(25);
        house.buildNow();
        assertThat(trees()).extracting(EvidenceTreeView::objects).containsExactly(5L, 10L, 10L);
    }

    @Test
    void nothingIsBuiltBeforeTheHourUnlessEnoughWait() {
        house.enough = 5;
        house.runner().run();
        house.capture(4);
        house.runner().run();
        assertThat(trees()).isEmpty();

        house.capture(1);
        house.runner().run();
        assertThat(trees()).hasSize(1);
    }

    @Test
    void onceADayATreeIsBuiltThatAnchorsTheTrailEvenWhenNothingWaits() {
        house.runner().run();
        house.clock.pass(Duration.ofHours(20));
        house.runner().run();
        house.runner().run();

        assertThat(trees()).hasSize(1);
        assertThat(house.page().check(1).proved()).isTrue();
    }

    @Test
    void withoutTheAuthorityTheTreeWaitsAndIsTriedAgainAfterAPause() {
        house.capture(3);
        house.authority.away = true;
        house.buildNow();

        assertThat(trees()).extracting(EvidenceTreeView::state).containsExactly(EvidenceTreeState.BUILT);
        var failure = house.page().standing().failure().orElseThrow();
        assertThat(failure.code()).isEqualTo("PRV-030");
        assertThat(failure.cause()).contains("connection refused");
        assertThat(failure.again()).isEqualTo(house.clock.instant().plusSeconds(60));

        house.authority.away = false;
        house.runner().run();
        assertThat(trees().get(0).state()).isEqualTo(EvidenceTreeState.BUILT);
        house.clock.pass(Duration.ofMinutes(2));
        house.runner().run();
        assertThat(trees()).extracting(EvidenceTreeView::state).containsExactly(EvidenceTreeState.STAMPED);
        assertThat(house.page().standing().failure()).isEmpty();
    }

    @Test
    void thePausesGrow() {
        house.capture(1);
        house.authority.away = true;
        house.buildNow();
        var first = house.page().standing().failure().orElseThrow();
        house.clock.pass(Duration.ofHours(5));
        house.runner().run();
        var second = house.page().standing().failure().orElseThrow();

        assertThat(pause(second)).isEqualTo(pause(first).multipliedBy(2));
        assertThat(second.tries()).isEqualTo(2);
    }

    /** The run ends where the n-th step begins; the next one finds the turn of the dead one lapsed. */
    @Test
    void whereverARunEndsTheNextOneLosesNothingAndTakesNothingTwice() {
        var captured = new ArrayList<Captured>();
        for (var end = 1; end <= 4; end++) {
            captured.addAll(house.capture(6));
            house.persistence.runInTransaction(em -> house.trees(em).lockPlan().request(house.clock.instant()));
            var runner = endingAt(end);
            assertThatThrownBy(runner::run).isInstanceOf(Killed.class);
            house.runner().run();
            assertThat(trees()).as("the dead one has its turn still").anyMatch(tree -> tree.stamp()
                    .isEmpty());
            house.clock.pass(Duration.ofMinutes(1));
            house.runner().run();
        }
        var objects = trees().stream().mapToLong(EvidenceTreeView::objects).sum();
        assertThat(objects).isEqualTo(captured.size());
        assertThat(trees()).extracting(EvidenceTreeView::state).containsOnly(EvidenceTreeState.STAMPED);
        for (var file : captured) assertThat(check(file)).isEqualTo(proved());
    }

    @Test
    void aRunThatWasThoughtDeadChangesNothingAnyMore() {
        house.capture(2);
        var dead = UUID.randomUUID();
        house.persistence.runInTransaction(em -> house.trees(em).lockPlan().request(house.clock.instant()));
        assertThat(house.planning().take(dead)).isPresent();
        house.clock.pass(EvidenceTurns.LEASE.plusSeconds(1));
        house.runner().run();

        assertThatThrownBy(() -> house.steps().begin(dead, DigestAlgorithm.SHA_256))
                .isInstanceOf(TurnLostException.class);
        assertThat(trees()).hasSize(1);
    }

    @Test
    void aSecondRunDoesNothingWhileAnotherHasItsTurn() {
        house.capture(2);
        house.persistence.runInTransaction(em -> house.trees(em).lockPlan().request(house.clock.instant()));
        assertThat(house.planning().take(UUID.randomUUID())).isPresent();
        house.runner().run();
        assertThat(trees()).isEmpty();
    }

    /** File and time stamp are all that is needed. */
    @Test
    void recordsComeFromTheFilesAloneWhenTheDatabaseIsGone() throws Exception {
        var captured = house.capture(9);
        house.buildNow();

        var year = folder.resolve("evidence/2026");
        TreeFile tree;
        try (var in = Files.newInputStream(year.resolve("00000001.txt"))) {
            tree = TreeFile.read(in);
        }
        var token = TimeStampToken.parse(Files.readAllBytes(year.resolve("00000001.tst")));
        for (var file : captured) {
            var digest = file.digest(DigestAlgorithm.SHA_256);
            var record = EvidenceRecord.of(
                    new ArchiveTimeStamp(tree.tree().reducedFor(digest).orElseThrow(), token));
            var belief = new StampBelief(house.authority, house.renewing().plan());
            assertThat(new EvidenceCheck(belief, house.clock.instant())
                            .faults(EvidenceRecord.parse(record.encoded()), file::digest))
                    .isEmpty();
        }
        assertThat(leftAside()).isEmpty();
    }

    @Test
    void aChangedObjectIsFoundOut() {
        var file = house.capture(5).get(2);
        house.buildNow();
        file.bytes()[3] ^= 1;
        assertThat(codes(checkBytes(file))).containsExactly("PRV-015");
    }

    @Test
    void aChangedTreeIsFoundOut() throws IOException {
        var captured = house.capture(5);
        house.buildNow();
        change(folder.resolve("evidence/2026/00000001.txt"), 400);
        for (var file : captured) assertThat(codes(checkBytes(file))).containsExactly("PRV-013");
        assertThat(codes(house.page().check(1))).containsExactly("PRV-013");
    }

    @Test
    void aMissingTreeIsFoundOut() throws IOException {
        var file = house.capture(5).get(0);
        house.buildNow();
        Files.delete(folder.resolve("evidence/2026/00000001.txt"));
        assertThat(codes(checkBytes(file))).containsExactly("PRV-012");
    }

    @Test
    void aChangedTimeStampIsFoundOutInItsFileAndInTheDatabase() throws IOException {
        var file = house.capture(5).get(0);
        house.buildNow();
        var stamp = folder.resolve("evidence/2026/00000001.tst");
        var whole = Files.readAllBytes(stamp);
        change(stamp, 100);
        assertThat(codes(checkBytes(file))).containsExactly("PRV-014");

        Files.write(stamp, whole);
        assertThat(checkBytes(file)).isEqualTo(proved());
        house.database.execute("update evidence_tree set token = insert(token, 100, 4, 'AAAA')");
        assertThat(codes(checkBytes(file))).containsExactly("PRV-014");
    }

    @Test
    void aRewrittenTrailIsFoundOut() {
        var file = house.capture(5).get(0);
        house.buildNow();
        house.head = new ChainAnchor(7, "cd".repeat(32));
        assertThat(codes(checkBytes(file))).containsExactly("PRV-016");
        assertThat(codes(house.page().check(1))).containsExactly("PRV-016");
    }

    @Test
    void anAuditHeadThatWasChangedBesideItsTreeIsFoundOut() {
        house.capture(5);
        house.buildNow();
        house.head = new ChainAnchor(7, "cd".repeat(32));
        house.database.execute("update evidence_tree set audit_hash = '" + "cd".repeat(32) + "'");
        assertThat(codes(house.page().check(1))).containsExactly("PRV-013");
    }

    @Test
    void aTimeStampWhoseAuthorityHasEndedIsFoundOut() {
        house.authority.until(EvidenceHouse.START.plus(Duration.ofDays(300)));
        var file = house.capture(5).get(0);
        house.buildNow();
        house.clock.pass(Duration.ofDays(301));
        assertThat(codes(checkBytes(file))).containsExactly("PRV-027");
    }

    @Test
    void manyTreesAreRenewedByOneTimeStampBeforeTheirAuthorityEnds() throws Exception {
        house.authority.until(EvidenceHouse.START.plus(Duration.ofDays(300)));
        var captured = new ArrayList<Captured>();
        for (var i = 0; i < 4; i++) {
            captured.addAll(house.capture(5));
            house.buildNow();
        }
        house.clock.pass(Duration.ofDays(211));
        house.authority.until(EvidenceHouse.START.plus(Duration.ofDays(900)));
        var before = house.authority.given;
        house.runner().run(); // the tree of the day, and the renewal

        assertThat(house.authority.given).isEqualTo(before + 2);
        assertThat(trees().get(0).kind()).isEqualTo(EvidenceTreeKind.TIME_STAMPS);
        house.clock.pass(Duration.ofDays(100));
        for (var file : captured) assertThat(checkBytes(file)).isEqualTo(proved());
        assertThat(record(captured.get(7)).chains().get(0)).hasSize(2);
        assertThat(house.page().require(2).renewal().orElseThrow().due())
                .isEqualTo(EvidenceHouse.START.plus(Duration.ofDays(810)));
        assertThat(house.trail).extracting(AuditEvent::action).contains("EVIDENCE_RENEWED");
        assertThat(house.page().check(6).proved()).isTrue();
    }

    @Test
    void whatIsRenewedTwiceIsStillProved() throws Exception {
        house.authority.until(EvidenceHouse.START.plus(Duration.ofDays(300)));
        var file = house.capture(3).get(1);
        house.buildNow();
        for (var year = 1; year <= 3; year++) {
            house.clock.pass(Duration.ofDays(211));
            house.authority.until(house.clock.instant().plus(Duration.ofDays(300)));
            house.runner().run();
        }
        assertThat(record(file).chains().get(0)).hasSize(4);
        assertThat(checkBytes(file)).isEqualTo(proved());
    }

    @Test
    void beforeADigestEndsTheRecordsAreRenewedByTheOneThatCaptureHasNoted() throws Exception {
        house.authority.until(EvidenceHouse.START.plus(Duration.ofDays(30_000)));
        var captured = house.capture(7);
        house.buildNow();
        house.database.execute(
                "update evidence_tree set due_at = dateadd(day, -1, stamped_at), due_reason = 'DIGEST_ALGORITHM_ENDS'");
        var run = UUID.randomUUID();
        house.persistence.runInTransaction(em -> {
            house.trees(em).lockPlan().request(house.clock.instant());
        });
        house.planning().take(run);
        var begun = house.renewingSteps().begin(run, DigestAlgorithm.SHA_512);
        assertThat(begun).isPresent();
        house.clock.pass(Duration.ofMinutes(1));
        house.runner().run();

        assertThat(trees().get(0).kind()).isEqualTo(EvidenceTreeKind.RECORDS);
        assertThat(trees().get(0).algorithm()).isEqualTo("SHA-512");
        for (var file : captured) {
            assertThat(record(file).chains()).hasSize(2);
            assertThat(checkBytes(file)).isEqualTo(proved());
        }
        assertThat(house.page().check(1)).isEqualTo(proved());
    }

    private static Duration pause(EvidenceFailure failure) {
        return Duration.between(failure.at(), failure.again());
    }

    private List<EvidenceTreeView> trees() {
        return house.page().list(PageRequest.first(50)).items();
    }

    private EvidenceVerdict proved() {
        return new EvidenceVerdict(true, Optional.of(EvidenceHouse.START), List.of());
    }

    private static List<String> codes(EvidenceVerdict verdict) {
        assertThat(verdict.proved()).isFalse();
        return verdict.findings().stream().map(Finding::code).toList();
    }

    private EvidenceVerdict check(Captured file) {
        var verdict = checkBytes(file);
        return new EvidenceVerdict(verdict.proved(), Optional.of(EvidenceHouse.START), verdict.findings());
    }

    /** The record of the object that was captured, checked with the bytes that are there. */
    private EvidenceVerdict checkBytes(Captured file) {
        return house.persistence.inTransaction(em -> {
            var tree = tree(house.objects(em), file);
            return house.checking().check(house.stamps(em).of(tree), file::digest);
        });
    }

    private static UUID tree(EvidenceObjects objects, Captured file) {
        return objects.require(file.id()).tree().orElseThrow();
    }

    private EvidenceRecord record(Captured file) {
        return house.persistence.inTransaction(em -> {
            try {
                var tree = tree(house.objects(em), file);
                return house.making()
                        .of(house.stamps(em).of(tree))
                        .of(file::digest)
                        .orElseThrow();
            } catch (UnsoundEvidenceException | IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static void change(Path file, int place) throws IOException {
        var bytes = Files.readAllBytes(file);
        bytes[place] = (byte) (bytes[place] == '0' ? '1' : '0');
        Files.write(file, bytes);
    }

    private List<Path> leftAside() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".new")).toList();
        }
    }

    /** What kills the whole server, in a test. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** Steps: gathered, written, time-stamped, kept. */
    private EvidenceRunner endingAt(int step) {
        var runner = house.runner();
        var whole = runner.writing;
        runner.writing = new TreeWriting() {
            @Override
            Built write(EvidenceTree tree) throws UnsoundEvidenceException {
                if (step == 1) throw new Killed();
                var built = whole.write(tree);
                if (step == 2) throw new Killed();
                return built;
            }

            @Override
            HashTree built(EvidenceTree tree) throws UnsoundEvidenceException {
                return whole.built(tree);
            }

            @Override
            void writeTimeStamp(EvidenceTree tree, TimeStampToken checked, byte[] token) {
                whole.writeTimeStamp(tree, checked, token);
                if (step == 4) throw new Killed();
            }
        };
        TimeStamping authority = runner.timeStamping;
        if (step == 3)
            runner.timeStamping = (algorithm, digest) -> {
                authority.stamp(algorithm, digest);
                throw new Killed();
            };
        return runner;
    }
}
