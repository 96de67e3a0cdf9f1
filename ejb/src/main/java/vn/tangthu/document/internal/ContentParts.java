package vn.tangthu.document.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tangthu.document.internal.ContentIntake.Limits;
import vn.tangthu.document.internal.pronom.PronomSource;

/** Builds the parts that take in and keep bytes, as this installation is configured. */
@ApplicationScoped
public class ContentParts {
    @Produces
    @Singleton
    ContentStore store(@ConfigProperty(name = "tangthu.data") String folder, Clock clock, MendedContents mended) {
        return new ContentStore(Path.of(folder, "content"), new LocalFiles(), clock, mended::trace);
    }

    /** @param address {@code host:port} of clamd; {@code off} when contents are not to be scanned */
    @Produces
    @Singleton
    VirusScanner scanner(@ConfigProperty(name = "tangthu.clamd", defaultValue = "127.0.0.1:3310") String address) {
        return address.isBlank() || address.equals("off") ? new NoScanner() : new ClamdScanner(address);
    }

    @Produces
    @Singleton
    ContentIntake intake(ContentStore store, VirusScanner scanner, Limits limits, FormatIdentification formats) {
        return new ContentIntake(store, scanner, limits, formats);
    }

    /** Newer signature files may be laid into {@code formats} of the data folder. */
    @Produces
    @Singleton
    PronomSource pronom(@ConfigProperty(name = "tangthu.data") String folder) {
        return new PronomSource(Path.of(folder, "formats"));
    }

    @Produces
    @Singleton
    FormatIdentification formats(PronomSource pronom, Clock clock) {
        return new FormatIdentification(pronom, clock);
    }

    @Produces
    @Singleton
    Limits limits(
            @ConfigProperty(name = "tangthu.capture.max-bytes", defaultValue = "2147483648") long largest,
            @ConfigProperty(name = "tangthu.capture.reserve-bytes", defaultValue = "268435456") long reserve) {
        return new Limits(largest, reserve);
    }
}
