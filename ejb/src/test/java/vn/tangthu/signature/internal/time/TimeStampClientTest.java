package vn.tangthu.signature.internal.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tangthu.schema.evidence.DigestAlgorithm;
import vn.tangthu.schema.evidence.TimeStampToken;
import vn.tangthu.signature.api.TrustPurpose;
import vn.tangthu.signature.domain.TrustAnchor;
import vn.tangthu.signature.internal.demo.DemoAuthority;
import vn.tangthu.signature.internal.demo.DemoTimeStamper;

/** Against an authority over HTTP, and against everything else that may answer in its place. */
class TimeStampClientTest {
    private static final Instant NOW = Instant.parse("2026-11-22T01:02:03Z");
    private static final byte[] DIGEST = DigestAlgorithm.SHA_256.of("Quyết định".getBytes(StandardCharsets.UTF_8));

    private static DemoTimeStamper stamper;
    private static TimeStampTrust trust;
    private static DemoAuthority issuing;

    /** What the other side does with a question. */
    private interface Answering {
        byte[] to(byte[] question) throws IOException;
    }

    private final CountDownLatch end = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;
    private Answering answering;
    private int status = 200;
    private TimeStampClient client;

    @BeforeAll
    static void found() throws GeneralSecurityException {
        issuing = DemoAuthority.create(NOW);
        stamper = new DemoTimeStamper(issuing);
        trust = new TimeStampTrust(List.of(Believed.of(issuing, TrustPurpose.TIMESTAMPING)));
    }

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            var question = exchange.getRequestBody().readAllBytes();
            var answer = answering.to(question);
            exchange.sendResponseHeaders(status, answer.length == 0 ? -1 : answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        client = new TimeStampClient(
                new TimeStampClient.Limits(Duration.ofSeconds(2), Duration.ofMinutes(5)),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        end.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void timeStampIsForTheDigestThatWasAsked() throws Exception {
        answering = question -> stamper.answer(question, NOW);

        var token = TimeStampToken.parse(stamp());

        assertThat(token.imprint()).isEqualTo(DIGEST);
        assertThat(token.time()).isEqualTo(NOW);
        assertThat(token.authority().name()).contains("TSA thử nghiệm");
    }

    @Test
    void answerToAnotherQuestionIsRefused() throws Exception {
        var first = new byte[1][];
        answering = question -> {
            first[0] = question;
            return stamper.answer(question, NOW);
        };
        stamp();

        answering = question -> stamper.answer(first[0], NOW);

        assertThatThrownBy(this::stamp).isInstanceOf(NoTimeStampException.class).hasMessageContaining("nonce");
    }

    @Test
    void garbageIsRefused() {
        for (var garbage :
                new byte[][] {{}, {0x30, 0}, "<html>".getBytes(StandardCharsets.US_ASCII), new byte[1_000]}) {
            answering = question -> garbage;

            assertThatThrownBy(this::stamp).isInstanceOf(NoTimeStampException.class);
        }
    }

    @Test
    void changedAnswerIsRefused() {
        answering = question -> {
            var answer = stamper.answer(question, NOW);
            answer[answer.length - 3] ^= 1;
            return answer;
        };

        assertThatThrownBy(this::stamp).isInstanceOf(NoTimeStampException.class);
    }

    @Test
    void answerWithoutEndIsRefusedWithoutBeingRead() {
        answering = question -> new byte[TimeStampClient.LARGEST_ANSWER + 1];

        assertThatThrownBy(this::stamp).hasMessageContaining("more than");
    }

    @Test
    void authorityThatNeverAnswersIsGivenUp() {
        answering = question -> {
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return question;
        };

        assertThatThrownBy(this::stamp).isInstanceOf(NoTimeStampException.class);
    }

    @Test
    void authorityThatIsNotThereIsTold() {
        server.stop(0);

        assertThatThrownBy(this::stamp).isInstanceOf(NoTimeStampException.class).hasMessageContaining("127.0.0.1");
    }

    @Test
    void errorOfTheServerIsTold() {
        status = 503;
        answering = question -> new byte[0];

        assertThatThrownBy(this::stamp).hasMessageContaining("503");
    }

    @Test
    void clockThatIsFarFromOursIsRefused() {
        for (var wrong : Arrays.asList(NOW.minusSeconds(301), NOW.plusSeconds(301))) {
            answering = question -> stamper.answer(question, wrong);

            assertThatThrownBy(this::stamp).hasMessageContaining("clock");
        }
    }

    @Test
    void digestThatTheAuthorityDoesNotTakeIsRefusedByIt() {
        answering = question -> stamper.answer(question, NOW);

        assertThatThrownBy(() -> client.stamp(place(), NISTObjectIdentifiers.id_sha224, new byte[28], trust))
                .isInstanceOf(NoTimeStampException.class);
    }

    @Test
    void authorityThatIsNotTrustedForTimeStampsIsRefused() throws Exception {
        answering = question -> stamper.answer(question, NOW);
        var another = DemoAuthority.create(NOW);

        for (var anchors : List.of(
                List.<TrustAnchor>of(),
                List.of(Believed.of(another, TrustPurpose.TIMESTAMPING)),
                List.of(Believed.of(issuing, TrustPurpose.SIGNING)),
                List.of(Believed.until(issuing, LocalDate.of(2026, 11, 21)))))
            assertThatThrownBy(() ->
                            client.stamp(place(), NISTObjectIdentifiers.id_sha256, DIGEST, new TimeStampTrust(anchors)))
                    .hasMessageContaining("not trusted");
    }

    private byte[] stamp() throws NoTimeStampException {
        return client.stamp(place(), NISTObjectIdentifiers.id_sha256, DIGEST, trust);
    }

    private URI place() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/tsa");
    }
}
