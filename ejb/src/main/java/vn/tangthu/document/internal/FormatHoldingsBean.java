package vn.tangthu.document.internal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tangthu.audit.api.AuditEvent;
import vn.tangthu.audit.api.AuditTrail;
import vn.tangthu.document.api.FormatHolding;
import vn.tangthu.document.api.FormatHoldings;
import vn.tangthu.document.api.FormatRegistry;
import vn.tangthu.document.api.HeldFile;
import vn.tangthu.document.internal.HeldFormats.Tally;
import vn.tangthu.organization.api.OrganizationDirectory;
import vn.tangthu.platform.Outbox;
import vn.tangthu.platform.Page;
import vn.tangthu.platform.PageRequest;
import vn.tangthu.platform.Roles;

/** What is kept, by format. */
@Stateless
@RolesAllowed({Roles.ARCHIVIST, Roles.HOME_AFFAIRS, Roles.ADMINISTRATOR})
public class FormatHoldingsBean implements FormatHoldings {
    private static final Comparator<FormatHolding> AT_RISK_FIRST = Comparator.comparing(
                    (FormatHolding holding) -> holding.assessment().level())
            .thenComparing(FormatHolding::files, Comparator.reverseOrder())
            .thenComparing(FormatHolding::mediaType)
            .thenComparing(FormatHolding::puid);

    @Inject
    HeldFormats held;

    @Inject
    FormatRegistry registry;

    @Inject
    OrganizationDirectory directory;

    @Inject
    AuditTrail audit;

    @Inject
    Outbox outbox;

    @Override
    public List<FormatHolding> holdings() {
        return held.tallies(directory.currentVisibility()).stream()
                .map(this::holding)
                .sorted(AT_RISK_FIRST)
                .toList();
    }

    @Override
    @RolesAllowed({Roles.ARCHIVIST, Roles.HOME_AFFAIRS})
    public Page<HeldFile> files(String mediaType, String puid, PageRequest page) {
        var found = held.files(directory.currentVisibility(), mediaType, puid, page);
        return Page.of(found, page, file -> file.component().value());
    }

    @Override
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void identifyAgain() {
        audit.record(new AuditEvent("FORMATS_IDENTIFIED_AGAIN", "DOCUMENT", "all", Optional.empty(), Map.of()));
        outbox.announce(FormatStep.first());
    }

    private FormatHolding holding(Tally tally) {
        return new FormatHolding(
                tally.mediaType(),
                tally.puid(),
                registry.find(tally.puid()),
                registry.assess(tally.mediaType(), tally.puid()),
                tally.files(),
                tally.bytes(),
                tally.preserved());
    }
}
