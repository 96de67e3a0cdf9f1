package vn.tangthu.platform;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Legal time of the records: Vietnam, +07:00, no daylight saving. Facts are kept as {@link Instant}, legal dates in this zone. */
public final class VietnamTime {
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private VietnamTime() {}

    public static OffsetDateTime at(Instant instant) {
        return instant.atZone(ZONE).toOffsetDateTime();
    }
}
