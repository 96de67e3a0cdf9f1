package vn.tangthu.conversion.domain.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import vn.tangthu.document.api.RenditionQuery;
import vn.tangthu.document.api.RenditionQuery.Standing;

/** What a campaign was started with. */
@Embeddable
public class KeptQuery {
    @Enumerated(EnumType.STRING)
    private Standing standing;

    private String profile;
    private String tool;
    private String finding;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "captured_from")
    private LocalDate capturedFrom;

    @Column(name = "captured_to")
    private LocalDate capturedTo;

    protected KeptQuery() {} // for JPA

    KeptQuery(RenditionQuery query) {
        standing = query.standing().orElse(null);
        profile = query.profile().orElse(null);
        tool = query.tool().orElse(null);
        finding = query.finding().orElse(null);
        mediaType = query.mediaType().orElse(null);
        capturedFrom = query.capturedFrom().orElse(null);
        capturedTo = query.capturedTo().orElse(null);
    }

    RenditionQuery view() {
        return new RenditionQuery(
                Optional.ofNullable(standing),
                Optional.ofNullable(profile),
                Optional.ofNullable(tool),
                Optional.ofNullable(finding),
                Optional.ofNullable(mediaType),
                Optional.ofNullable(capturedFrom),
                Optional.ofNullable(capturedTo));
    }
}
