package vn.tangthu.signature.internal.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tangthu.schema.evidence.TimeStampToken;
import vn.tangthu.signature.api.TimeStampsUnavailableException;
import vn.tangthu.signature.api.TrustPurpose;
import vn.tangthu.signature.domain.TrustAnchor;
import vn.tangthu.signature.internal.Demonstration;
import vn.tangthu.signature.internal.demo.DemoAddress;
import vn.tangthu.signature.internal.demo.DemoAuthority;
import vn.tangthu.signature.internal.demo.DemoTimeStamper;

class TimeStampAuthoritiesTest {
    private static final Instant NOW = Instant.parse("2026-11-22T01:02:03Z");
    private static final byte[] DIGEST = new byte[32];

    private final TimeStampAuthorities authorities = new TimeStampAuthorities();
    private final List<String> asked = new ArrayList<>();
    private HttpServer server;
    private List<TrustAnchor> anchors;

    @BeforeEach
    void open() throws Exception {
        var authority = DemoAuthority.create(NOW);
        anchors = List.of(Believed.of(authority, TrustPurpose.TIMESTAMPING));
        var stamper = new DemoTimeStamper(authority);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var path = exchange.getRequestURI().getPath();
            asked.add(path);
            var question = exchange.getRequestBody().readAllBytes();
            var answer = path.equals("/good") ? stamper.answer(question, NOW) : new byte[] {1};
            exchange.sendResponseHeaders(path.equals("/away") ? 503 : 200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        authorities.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        authorities.patience = 5;
        authorities.drift = 300;
        authorities.configured = Optional.empty();
        authorities.demonstration = demonstration(false);
        authorities.demoAddress = new DemoAddress();
        authorities.open();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void nextOneIsAskedWhenOneFails() throws Exception {
        configure("/away", "/garbage", "/good", "/never");

        assertThat(TimeStampToken.parse(stamp()).imprint()).isEqualTo(DIGEST);

        assertThat(asked).containsExactly("/away", "/garbage", "/good");
        assertThat(authorities.last()).contains(new TimeStampAuthorities.LastAnswer(NOW, Optional.empty()));
    }

    @Test
    void whatWasWrongWithEachIsTold() {
        configure("/away", "/garbage");

        var failure = catchThrowableOfType(TimeStampsUnavailableException.class, this::stamp);

        assertThat(failure.faults()).hasSize(2);
        assertThat(failure.faults().get(0)).contains("/away").contains("503");
        assertThat(failure.faults().get(1)).contains("/garbage");
        assertThat(authorities.last().orElseThrow().fault()).hasValue(failure.getMessage());
    }

    @Test
    void installationWithoutAnAuthoritySaysSo() {
        assertThatThrownBy(this::stamp)
                .isInstanceOf(TimeStampsUnavailableException.class)
                .hasMessageContaining("no authority is configured");
    }

    @Test
    void demonstrationAsksItselfUnlessOthersAreConfigured() {
        authorities.demonstration = demonstration(true);
        assertThat(authorities.inOrder()).singleElement().asString().endsWith("/demo-pki/tsa");

        configure("/good");
        assertThat(authorities.inOrder()).containsExactly(place("/good"));
    }

    @Test
    void healthTellsTheLastAnswerAndAsksOnlyWhenThatIsOld() throws Exception {
        var tried = new ArrayList<Instant>();
        var health = new TimeStampAuthorityHealth();
        health.authorities = authorities;
        health.clock = authorities.clock;
        health.probe = new TimeStampProbe() {
            @Override
            public void ask() {
                tried.add(NOW);
            }
        };
        assertThat(health.facts()).containsEntry("state", "OFF");

        configure("/good");
        assertThat(health.facts()).containsEntry("state", "NOT_ASKED");
        assertThat(tried).hasSize(1);
        stamp();
        assertThat(health.facts()).containsEntry("state", "ANSWERING");
        assertThat(tried).hasSize(1);

        health.clock = Clock.fixed(NOW.plusSeconds(61), ZoneOffset.UTC);
        configure("/away");
        catchThrowableOfType(TimeStampsUnavailableException.class, this::stamp);
        assertThat(health.facts()).containsEntry("state", "UNREACHABLE").containsKey("fault");
        assertThat(tried).hasSize(2);
    }

    private byte[] stamp() throws TimeStampsUnavailableException {
        return authorities.stamp(NISTObjectIdentifiers.id_sha256, DIGEST, anchors);
    }

    private void configure(String... paths) {
        authorities.configured =
                Optional.of(List.of(paths).stream().map(this::place).toList());
    }

    private URI place(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private static Demonstration demonstration(boolean on) {
        return new Demonstration() {
            @Override
            public boolean isOn() {
                return on;
            }
        };
    }
}
