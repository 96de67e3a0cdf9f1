package vn.tangthu.archive.internal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tangthu.archive.api.ArchiveReading;
import vn.tangthu.archive.api.ArchivedDossier;
import vn.tangthu.archive.api.PackageZip;
import vn.tangthu.archive.api.SubmissionCounts;
import vn.tangthu.archive.api.SubmissionId;
import vn.tangthu.archive.api.SubmissionState;
import vn.tangthu.archive.api.SubmissionSummary;
import vn.tangthu.archive.api.SubmissionView;
import vn.tangthu.archive.domain.ArchivalPackage;
import vn.tangthu.archive.domain.Submission;
import vn.tangthu.archive.internal.store.ArchiveStore;
import vn.tangthu.archive.internal.store.StoredPackageZip;
import vn.tangthu.dossier.api.DossierId;
import vn.tangthu.organization.api.OrganizationDirectory;
import vn.tangthu.platform.Count;
import vn.tangthu.platform.Page;
import vn.tangthu.platform.PageRequest;
import vn.tangthu.platform.Roles;
import vn.tangthu.schema.xml.PackageLayout;

/** Reading submissions and archived dossiers. */
@Stateless
@RolesAllowed({
    Roles.OFFICER,
    Roles.RECORDS_CLERK,
    Roles.LEADER,
    Roles.ARCHIVIST,
    Roles.HOME_AFFAIRS,
    Roles.ADMINISTRATOR,
    Roles.SYSTEM
})
public class ArchiveReadingBean implements ArchiveReading {
    @Inject
    Submissions submissions;

    @Inject
    Packages packages;

    @Inject
    ArchiveStore store;

    @Inject
    OrganizationDirectory organization;

    @Inject
    ArchiveNews news;

    @Override
    public SubmissionView requireSubmission(SubmissionId id) {
        return submissions.view(submissions.require(id));
    }

    @Override
    public List<SubmissionSummary> submissionsOf(DossierId dossier) {
        var visibility = organization.currentVisibility();
        return submissions.ofDossier(dossier).stream()
                .filter(submission -> submission.isVisibleTo(visibility))
                .map(Submission::summary)
                .toList();
    }

    @Override
    public Page<SubmissionSummary> submissions(Optional<SubmissionState> state, PageRequest page) {
        return Page.of(submissions.list(state, page), page, found -> found.id().value())
                .map(Submission::summary);
    }

    @Override
    public SubmissionCounts counts() {
        return new SubmissionCounts(Arrays.stream(SubmissionState.values())
                .collect(Collectors.toMap(Function.identity(), submissions::count)));
    }

    @Override
    public Count count(SubmissionState state) {
        return submissions.count(state);
    }

    @Override
    public Page<ArchivedDossier> dossiers(PageRequest page) {
        return Page.of(packages.list(page), page, ArchivalPackage::id).map(ArchivalPackage::view);
    }

    @Override
    public Optional<ArchivedDossier> findDossier(DossierId dossier) {
        return packages.find(dossier);
    }

    @Override
    public PackageZip openPackage(DossierId dossier) {
        var archived = packages.require(dossier);
        try {
            var object = store.find(archived.storeId())
                    .orElseThrow(() -> new IllegalStateException(
                            "archived object cannot be read from the store: " + archived.storeId()));
            news.trace("PACKAGE_READ", archived, Map.of());
            return new StoredPackageZip(PackageLayout.folderName(archived.objectId()), object);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
