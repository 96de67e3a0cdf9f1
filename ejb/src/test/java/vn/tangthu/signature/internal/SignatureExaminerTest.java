package vn.tangthu.signature.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tangthu.document.api.Content;
import vn.tangthu.platform.VietnamTime;
import vn.tangthu.signature.internal.revocation.AuthorityOnTheNet;

class SignatureExaminerTest {
    @TempDir
    Path folder;

    private final ExecutorService threads = Executors.newSingleThreadExecutor();
    private final SignatureExaminer examiner = new SignatureExaminer() {
        @Override
        ExecutorService threads() {
            return threads;
        }
    };
    private SignedSamples samples;

    @BeforeEach
    void configure() throws Exception {
        samples = new SignedSamples(folder);
        examiner.clock = Clock.fixed(SignedSamples.NOW, VietnamTime.ZONE);
        examiner.dataFolder = folder.toString();
        examiner.online = AuthorityOnTheNet.off();
        examiner.secondsPerFile = 60;
        examiner.largestFile = 1_000_000;
    }

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void revocationListsOfTheFolderAreUsed() throws Exception {
        var lists = samples.authority.revocationLists(SignedSamples.NOW);
        Files.createDirectories(folder.resolve("crl"));
        Files.write(folder.resolve("crl/root.crl"), lists.get(0));
        Files.write(folder.resolve("crl/issuer.crl"), lists.get(1));
        Files.writeString(folder.resolve("crl/broken.crl"), "not a list");

        var examination = examine(samples.signedByOfficer());

        assertThat(((Examination.Signed) examination).signatures())
                .allSatisfy(s -> assertThat(s.indication().name()).isEqualTo("TOTAL_PASSED"));
    }

    @Test
    void brokenPdfEndsAsUnreadable() throws Exception {
        var examination = examine("%PDF-1.7\nnothing more".getBytes(StandardCharsets.US_ASCII));

        assertThat(examination)
                .isInstanceOfSatisfying(Examination.Undecided.class, undecided -> assertThat(undecided.cause())
                        .isEqualTo(Examination.Cause.UNREADABLE));
    }

    @Test
    void fileOverTheLimitIsNotDecided() throws Exception {
        examiner.largestFile = 10;

        assertThat(examine(samples.signedByOfficer()))
                .isInstanceOfSatisfying(Examination.Undecided.class, undecided -> assertThat(undecided.cause())
                        .isEqualTo(Examination.Cause.OVER_BUDGET));
    }

    @Test
    void examinationOverItsTimeIsNotDecided() throws Exception {
        var never = new CountDownLatch(1);
        threads.submit(() -> {
            never.await();
            return null;
        });
        examiner.secondsPerFile = 0;

        assertThat(examine(samples.signedByOfficer()))
                .isInstanceOfSatisfying(Examination.Undecided.class, undecided -> assertThat(undecided.cause())
                        .isEqualTo(Examination.Cause.OVER_BUDGET));
    }

    @Test
    void examinationsThatNeverBeganTakeNoPlaceFromLaterOnes() throws Exception {
        var free = new CountDownLatch(1);
        threads.submit(() -> {
            free.await();
            return null;
        });
        examiner.secondsPerFile = 0;
        for (var times = 0; times < 10; times++) examine(samples.signedByOfficer());
        free.countDown();
        examiner.secondsPerFile = 60;

        assertThat(examine(samples.signedByOfficer())).isInstanceOf(Examination.Signed.class);
    }

    @Test
    void examinationsThatAreRefusedAThreadTakeNoPlace() {
        threads.shutdownNow();

        for (var times = 0; times < 10; times++)
            assertThatThrownBy(() -> examine(samples.signedByOfficer())).isInstanceOf(RejectedExecutionException.class);
    }

    private Examination examine(byte[] pdf) throws Exception {
        Content content = new FileContent(samples.file(pdf));
        return examiner.examine(content, samples.anchors());
    }
}
