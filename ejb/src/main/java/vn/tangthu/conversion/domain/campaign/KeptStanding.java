package vn.tangthu.conversion.domain.campaign;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import vn.tangthu.conversion.api.MadeRendition;
import vn.tangthu.document.api.Conformance;

/** A preservation rendition as it stood when it was compared. */
@Embeddable
public class KeptStanding {
    @Enumerated(EnumType.STRING)
    private Conformance conformance;

    private String profile;
    private String tool;
    private Long size;

    protected KeptStanding() {} // for JPA

    public KeptStanding(MadeRendition made) {
        conformance = made.conformance();
        profile = made.profile();
        tool = made.tool();
        size = made.size();
    }

    Optional<MadeRendition> view() {
        return Optional.ofNullable(conformance).map(verdict -> new MadeRendition(verdict, profile, tool, size));
    }
}
