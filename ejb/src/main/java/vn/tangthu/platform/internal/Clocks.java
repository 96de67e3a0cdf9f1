package vn.tangthu.platform.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import vn.tangthu.platform.VietnamTime;

/** The one clock of the application, in Vietnam's zone. */
@ApplicationScoped
public class Clocks {
    @Produces
    Clock clock() {
        return Clock.system(VietnamTime.ZONE);
    }
}
