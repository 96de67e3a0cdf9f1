package vn.tangthu.signature.internal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the demonstration's authorities answer: at the server itself. */
@ApplicationScoped
public class DemoAddress {
    @Inject
    @ConfigProperty(name = "jboss.http.port", defaultValue = "8080")
    int port;

    /** Ends with a slash. */
    URI all() {
        return URI.create("http://127.0.0.1:" + port + "/demo-pki/");
    }

    public URI timeStamps() {
        return all().resolve("tsa");
    }
}
