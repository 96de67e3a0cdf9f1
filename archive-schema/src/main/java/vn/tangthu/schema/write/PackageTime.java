package vn.tangthu.schema.write;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Dates as the circular writes them: {@code YYYY-MM-DDThh:mm:ss.sss+07:00}. */
final class PackageTime {

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private PackageTime() {}

    static String format(Instant instant) {
        return FORM.format(instant);
    }
}
