package vn.tangthu.archive.internal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tangthu.archive.api.CheckReport;
import vn.tangthu.archive.api.PackageStored;
import vn.tangthu.archive.api.SubmissionChecked;
import vn.tangthu.archive.api.SubmissionId;
import vn.tangthu.archive.api.SubmissionState;
import vn.tangthu.archive.domain.ArchivalPackage;
import vn.tangthu.archive.domain.PackageExtent;
import vn.tangthu.dossier.api.DossierCustody;
import vn.tangthu.dossier.api.DossierId;
import vn.tangthu.platform.Roles;

/** What the workers read and write of submissions; each method a short transaction that looks at the state again. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class SubmissionRecordsBean {
    @Inject
    Submissions submissions;

    @Inject
    Packages packages;

    @Inject
    DossierCustody custody;

    @Inject
    ArchiveCodes codes;

    @Inject
    ArchiveNews news;

    @Inject
    Clock clock;

    /** The dossier to be checked; empty when the submission was checked already. */
    public Optional<DossierId> findToCheck(SubmissionId id) {
        var submission = submissions.require(id);
        return submission.state() == SubmissionState.CHECKING ? Optional.of(submission.dossier()) : Optional.empty();
    }

    public void checked(SubmissionId id, List<CheckReport> reports) {
        var submission = submissions.lock(id);
        if (submission.state() != SubmissionState.CHECKING) return;
        submission.checked(reports, clock.instant());
        submissions.report(id, reports);
        news.trace("SUBMISSION_CHECKED", submission, outcomes(reports));
        news.announce(new SubmissionChecked(id));
    }

    /** The submission to be sealed; empty when that was done already, or refused. */
    public Optional<SealingOrder> findToSeal(SubmissionId id) {
        var submission = submissions.require(id);
        if (submission.state() != SubmissionState.SEALING) return Optional.empty();
        return Optional.of(new SealingOrder(
                submissions.view(submission), submission.packageId().orElseThrow()));
    }

    /** The package is in the store; does nothing when that was recorded already. */
    public void sealed(SealingOrder order, PackageExtent extent) {
        var submission = submissions.lock(order.submission().id());
        if (submission.state() != SubmissionState.SEALING) return;
        submission.archived(clock.instant());
        var dossier = custody.archive(submission.dossier());
        var stored = new ArchivalPackage(
                submission, dossier, codes.description(dossier).archivalCode(), extent);
        packages.add(stored);
        news.trace("PACKAGE_SEALED", stored.view(), Map.of("registration", submission.registrationCode()));
        news.announce(new PackageStored(submission.id(), submission.dossier()));
    }

    /** The package cannot be written as the content stands. */
    public void sealingRefused(SealingOrder order, CheckReport report) {
        var submission = submissions.lock(order.submission().id());
        if (submission.state() != SubmissionState.SEALING) return;
        submissions.report(submission.id(), List.of(report));
        var view = submissions.view(submission);
        submission.sealingRefused(view.checks());
        news.trace("SEALING_REFUSED", submission, outcomes(List.of(report)));
        news.announce(new SubmissionChecked(submission.id()));
    }

    private static Map<String, String> outcomes(List<CheckReport> reports) {
        return reports.stream().collect(Collectors.toMap(report -> report.item().name(), report -> report.outcome()
                .name()));
    }
}
