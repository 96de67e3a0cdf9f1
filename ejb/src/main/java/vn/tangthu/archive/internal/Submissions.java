package vn.tangthu.archive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tangthu.archive.api.CheckReport;
import vn.tangthu.archive.api.SubmissionId;
import vn.tangthu.archive.api.SubmissionState;
import vn.tangthu.archive.api.SubmissionView;
import vn.tangthu.archive.api.UnknownSubmissionException;
import vn.tangthu.archive.domain.CheckRow;
import vn.tangthu.archive.domain.Submission;
import vn.tangthu.dossier.api.DossierId;
import vn.tangthu.organization.api.OrganizationDirectory;
import vn.tangthu.platform.Count;
import vn.tangthu.platform.PageRequest;

/** The submissions, as far as the caller may see them, and the reports on them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Submissions {
    private static final String IN_ARCHIVE = "s.state <> vn.tangthu.archive.api.SubmissionState.RETURNED";

    @PersistenceContext
    EntityManager database;

    @Inject
    OrganizationDirectory organization;

    /** Written at once, so that a second submission of the dossier is refused here and not at commit. */
    public void add(Submission submission) {
        database.persist(submission);
        database.flush();
    }

    /** @throws UnknownSubmissionException there is none, or the caller may not see it */
    public Submission require(SubmissionId id) {
        return visible(id, database.find(Submission.class, id.value()));
    }

    /** The same, locked until the end of the transaction: whoever decides first decides. */
    public Submission lock(SubmissionId id) {
        return visible(id, database.find(Submission.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Whether a submission of the dossier is on its way or has arrived. */
    public boolean isActive(DossierId dossier) {
        return !database.createQuery("select s.id from Submission s where s.activeDossier = :dossier", UUID.class)
                .setParameter("dossier", dossier.value())
                .getResultList()
                .isEmpty();
    }

    /** Newest first. */
    public List<Submission> ofDossier(DossierId dossier) {
        return database.createQuery(
                        "select s from Submission s where s.dossier = :dossier order by s.id desc", Submission.class)
                .setParameter("dossier", dossier.value())
                .getResultList();
    }

    /** Newest first, after the row of the cursor; one more than asked for when there are more. */
    public List<Submission> list(Optional<SubmissionState> state, PageRequest page) {
        var scope = scope();
        var conditions = new StringBuilder(scope.condition("s", IN_ARCHIVE));
        state.ifPresent(wanted -> conditions.append(" and s.state = :state"));
        page.after().ifPresent(after -> conditions.append(" and s.id < :after"));
        var order = scope.order("s") + (state.isPresent() ? "s.state, " : "") + "s.id desc";
        var query = database.createQuery(
                "select s from Submission s where " + conditions + " order by " + order, Submission.class);
        state.ifPresent(wanted -> query.setParameter("state", wanted));
        page.afterId().ifPresent(after -> query.setParameter("after", after));
        return scope.narrow(query).setMaxResults(page.size() + 1).getResultList();
    }

    public Count count(SubmissionState state) {
        var scope = scope();
        var query = database.createQuery(
                "select s.id from Submission s where " + scope.condition("s", IN_ARCHIVE) + " and s.state = :state",
                UUID.class);
        return new Count(scope.narrow(query)
                .setParameter("state", state)
                .setMaxResults(Count.LIMIT)
                .getResultList()
                .size());
    }

    /** Replaces the reports on the items named, keeps the others. */
    public void report(SubmissionId submission, List<CheckReport> reports) {
        reports.forEach(report -> database.merge(new CheckRow(submission, report)));
    }

    public List<CheckReport> reports(SubmissionId submission) {
        return database.createQuery("select c from CheckRow c where c.key.submission = :submission", CheckRow.class)
                .setParameter("submission", submission.value())
                .getResultStream()
                .map(CheckRow::report)
                .sorted((a, b) -> a.item().compareTo(b.item()))
                .toList();
    }

    /** As it stands in the transaction, with its new version. */
    public SubmissionView view(Submission submission) {
        database.flush();
        return submission.view(reports(submission.id()));
    }

    private Scope scope() {
        return new Scope(organization.currentVisibility());
    }

    private Submission visible(SubmissionId id, Submission found) {
        return Optional.ofNullable(found)
                .filter(submission -> submission.isVisibleTo(organization.currentVisibility()))
                .orElseThrow(() -> new UnknownSubmissionException(id.value().toString()));
    }
}
