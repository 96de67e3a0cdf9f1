package vn.tangthu.archive.internal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import vn.tangthu.archive.api.ArchiveVerification;
import vn.tangthu.archive.api.UnknownVerificationException;
import vn.tangthu.archive.api.VerificationId;
import vn.tangthu.archive.api.VerificationRequested;
import vn.tangthu.archive.api.VerificationView;
import vn.tangthu.archive.domain.Verification;
import vn.tangthu.dossier.api.DossierId;
import vn.tangthu.organization.api.OrganizationDirectory;
import vn.tangthu.organization.api.StaffView;
import vn.tangthu.platform.Caller;
import vn.tangthu.platform.Ids;
import vn.tangthu.platform.Roles;

/** Asking for verifications and reading them. */
@Stateless
@RolesAllowed({Roles.OFFICER, Roles.RECORDS_CLERK, Roles.LEADER, Roles.ARCHIVIST, Roles.HOME_AFFAIRS, Roles.SYSTEM})
public class ArchiveVerificationBean implements ArchiveVerification {
    @Inject
    Verifications verifications;

    @Inject
    Packages packages;

    @Inject
    OrganizationDirectory organization;

    @Inject
    ArchiveNews news;

    @Inject
    Clock clock;

    @Override
    public VerificationView verify(DossierId dossier) {
        var archived = packages.require(dossier);
        var by = organization.findCurrentStaff().map(StaffView::fullName).orElse(Caller.SYSTEM_NAME);
        var verification = new Verification(new VerificationId(Ids.next()), dossier, by, clock.instant());
        verifications.add(verification);
        news.trace(
                "VERIFICATION_REQUESTED",
                archived,
                Map.of("verification", verification.id().value().toString()));
        news.announce(new VerificationRequested(verification.id()));
        return verifications.view(verification);
    }

    @Override
    public VerificationView require(DossierId dossier, VerificationId id) {
        packages.require(dossier);
        var verification = verifications.require(id);
        if (!verification.dossier().equals(dossier))
            throw new UnknownVerificationException(id.value().toString());
        return verifications.view(verification);
    }

    @Override
    public List<VerificationView> verifications(DossierId dossier) {
        packages.require(dossier);
        return verifications.ofDossier(dossier).stream()
                .map(verifications::view)
                .toList();
    }
}
