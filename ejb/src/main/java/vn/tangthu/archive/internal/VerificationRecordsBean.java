package vn.tangthu.archive.internal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tangthu.archive.api.ArchivedDossier;
import vn.tangthu.archive.api.VerificationId;
import vn.tangthu.archive.api.VerificationResult;
import vn.tangthu.archive.domain.Verification;
import vn.tangthu.platform.Roles;

/** What the worker reads and writes of verifications. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class VerificationRecordsBean {
    @Inject
    Verifications verifications;

    @Inject
    Packages packages;

    @Inject
    ArchiveNews news;

    @Inject
    Clock clock;

    /** The dossier to be verified; empty when the verification has ended. */
    public Optional<ArchivedDossier> findRunning(VerificationId id) {
        return Optional.of(verifications.require(id))
                .filter(Verification::isRunning)
                .map(verification -> packages.require(verification.dossier()));
    }

    /** Does nothing when the verification has ended. */
    public void finished(VerificationId id, List<VerificationResult> results) {
        var verification = verifications.lock(id);
        if (!verification.isRunning()) return;
        verification.finished(clock.instant());
        results.forEach(result -> verifications.add(id, result));
        news.trace(
                "PACKAGE_VERIFIED",
                packages.require(verification.dossier()),
                results.stream()
                        .collect(Collectors.toMap(result -> result.part().name(), result -> result.outcome()
                                .name())));
    }
}
