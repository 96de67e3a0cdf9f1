package vn.tangthu.signature.internal.time;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.tangthu.signature.api.TimeStampsUnavailableException;
import vn.tangthu.signature.domain.TrustAnchor;
import vn.tangthu.signature.internal.Demonstration;
import vn.tangthu.signature.internal.demo.DemoAddress;

/** The configured time-stamp authorities, asked in their order; a demonstration for which none is configured has its own. */
@ApplicationScoped
public class TimeStampAuthorities {
    private static final Logger LOG = Logger.getLogger(TimeStampAuthorities.class);

    /** What came of asking the last time. */
    public record LastAnswer(Instant at, Optional<String> fault) {}

    @Inject
    Demonstration demonstration;

    @Inject
    DemoAddress demoAddress;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "tangthu.time-stamps.authorities")
    Optional<List<URI>> configured;

    /** Seconds for the whole answer of one authority. */
    @Inject
    @ConfigProperty(name = "tangthu.time-stamps.patience", defaultValue = "20")
    long patience;

    /** Seconds by which an authority's clock may differ from ours. */
    @Inject
    @ConfigProperty(name = "tangthu.time-stamps.drift", defaultValue = "300")
    long drift;

    private TimeStampClient client;
    private volatile LastAnswer last;

    @PostConstruct
    void open() {
        var limits = new TimeStampClient.Limits(Duration.ofSeconds(patience), Duration.ofSeconds(drift));
        client = new TimeStampClient(limits, clock);
    }

    public List<URI> inOrder() {
        return configured.orElseGet(() -> demonstration.isOn() ? List.of(demoAddress.timeStamps()) : List.of());
    }

    /** Empty when nobody was asked yet. */
    public Optional<LastAnswer> last() {
        return Optional.ofNullable(last);
    }

    /** @param anchors what is believed; only those for time stamping count */
    public byte[] stamp(ASN1ObjectIdentifier algorithm, byte[] digest, Collection<TrustAnchor> anchors)
            throws TimeStampsUnavailableException {
        var trust = new TimeStampTrust(anchors);
        var faults = new ArrayList<String>();
        for (var authority : inOrder()) {
            try {
                var stamp = client.stamp(authority, algorithm, digest, trust);
                last = new LastAnswer(clock.instant(), Optional.empty());
                return stamp;
            } catch (NoTimeStampException e) {
                LOG.warnf("no time stamp from %s", e.getMessage());
                faults.add(e.getMessage());
            }
        }
        var unavailable = new TimeStampsUnavailableException(faults);
        last = new LastAnswer(clock.instant(), Optional.of(unavailable.getMessage()));
        throw unavailable;
    }
}
