package vn.tangthu.document.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import vn.tangthu.document.api.FormatAssessment;
import vn.tangthu.document.api.FormatRegistry;
import vn.tangthu.document.api.PronomFormat;
import vn.tangthu.document.internal.pronom.PronomSource;

/** Formats by PRONOM and by the policy. */
@ApplicationScoped
public class KnownFormats implements FormatRegistry {
    private final FormatPolicy policy = new FormatPolicy(new AllowedFormats());

    @Inject
    PronomSource pronom;

    @Inject
    Clock clock;

    @Override
    public Optional<PronomFormat> find(String puid) {
        return puid.isEmpty() ? Optional.empty() : pronom.signatures().find(puid);
    }

    @Override
    public FormatAssessment assess(String mediaType, String puid) {
        return policy.assess(mediaType, puid, LocalDate.now(clock));
    }
}
