package vn.tangthu.signature.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether this installation is a demonstration. Production can not be one: asked for both, nothing starts. */
@ApplicationScoped
public class Demonstration {
    private static final String PRODUCTION = "production";

    @Inject
    @ConfigProperty(name = "tangthu.demo", defaultValue = "false")
    boolean wanted;

    @Inject
    @ConfigProperty(name = "tangthu.mode", defaultValue = PRODUCTION)
    String mode;

    public boolean isOn() {
        if (wanted && mode.equals(PRODUCTION)) {
            throw new IllegalStateException("tangthu.demo=true is refused while tangthu.mode is " + PRODUCTION);
        }
        return wanted;
    }
}
