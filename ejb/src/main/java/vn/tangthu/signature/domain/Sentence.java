package vn.tangthu.signature.domain;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import vn.tangthu.platform.VietnamTime;

/** Placeholders of the sentences about a signature. */
final class Sentence {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String UNKNOWN = "?";

    private Sentence() {}

    static Map<String, String> arguments(Optional<String> signer, Optional<Instant> time, Optional<String> reason) {
        var local = time.map(VietnamTime::at);
        return Map.of(
                "signer", signer.orElse(UNKNOWN),
                "hour", local.map(HOUR::format).orElse(UNKNOWN),
                "date", local.map(DATE::format).orElse(UNKNOWN),
                "reason", reason.orElse(UNKNOWN));
    }
}
