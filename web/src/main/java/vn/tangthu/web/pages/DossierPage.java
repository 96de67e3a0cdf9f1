package vn.tangthu.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tangthu.archive.api.ArchiveReading;
import vn.tangthu.archive.api.DossierSubmission;
import vn.tangthu.archive.api.SubmissionSummary;
import vn.tangthu.archive.api.SubmissionView;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.DocumentReading;
import vn.tangthu.document.api.DocumentView;
import vn.tangthu.document.api.Processing;
import vn.tangthu.dossier.api.CloseDossier;
import vn.tangthu.dossier.api.DossierDocument;
import vn.tangthu.dossier.api.DossierField;
import vn.tangthu.dossier.api.DossierId;
import vn.tangthu.dossier.api.DossierKeeping;
import vn.tangthu.dossier.api.DossierReading;
import vn.tangthu.dossier.api.DossierState;
import vn.tangthu.dossier.api.DossierView;
import vn.tangthu.platform.Finding;
import vn.tangthu.platform.Severity;

/** One dossier: what it is, its documents, and the one next step. */
@Named
@RequestScoped
public class DossierPage extends AddressedPage {
    private static final int ROWS = 50;

    /** Warnings that can only be mended while the dossier is open. */
    private static final Set<String> ABOUT_DOCUMENTS = Set.of("DOS-112", "DOS-113", "DOS-114");

    private static final Map<DossierState, String> BEGINNINGS = Map.of(
            DossierState.OPEN, "DOSSIER_OPENED",
            DossierState.CLOSED, "DOSSIER_CLOSED",
            DossierState.SUBMITTED, "DOSSIER_SUBMITTED",
            DossierState.ARCHIVED, "DOSSIER_ARCHIVED");

    /** A document's place in the dossier, and the document. */
    public record Row(DossierDocument place, DocumentView document) {}

    @Inject
    DossierReading dossiers;

    @Inject
    DossierKeeping keeping;

    @Inject
    DocumentReading documents;

    @Inject
    DossierSubmission submission;

    @Inject
    ArchiveReading archive;

    @Inject
    TimeLine timeLine;

    @Inject
    Texts texts;

    private final Rows<DossierDocument> places = new Rows<>(ROWS);
    private String reason;
    private String retention;
    private boolean warningsSeen;
    private List<Finding> doubts = List.of();
    private DossierView dossier;
    private List<Row> rows = List.of();
    private List<SubmissionSummary> submissions = List.of();
    private List<Happening> events = List.of();

    @Override
    void read() {
        dossier = dossiers.require(dossierId());
        places.load(page -> dossiers.documents(dossierId(), page));
        rows = withDocuments(places.getItems());
        submissions = archive.submissionsOf(dossierId());
        events = timeLine.of("DOSSIER", getId());
    }

    private List<Row> withDocuments(List<DossierDocument> filed) {
        Map<DocumentId, DocumentView> byId =
                documents.list(filed.stream().map(DossierDocument::document).toList()).stream()
                        .collect(Collectors.toMap(DocumentView::id, Function.identity()));
        return filed.stream()
                .filter(place -> byId.containsKey(place.document()))
                .map(place -> new Row(place, byId.get(place.document())))
                .toList();
    }

    /** Closes at once when nothing is worth a second look, else when the person has seen what is. */
    public String close() {
        var wanted = Optional.ofNullable(retention).filter(r -> !r.isBlank());
        var command = new CloseDossier(dossierId(), Optional.empty(), Optional.empty(), wanted);
        if (!warningsSeen && (!isDone(() -> doubts = doubts(command)) || !doubts.isEmpty())) return null;
        return doThis(() -> keeping.close(command), "dossier.closed");
    }

    /** Nothing when closing would be refused anyway, and says why. */
    private List<Finding> doubts(CloseDossier command) {
        var found = keeping.lookBeforeClosing(command);
        if (found.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) return List.of();
        return found.stream()
                .filter(finding -> ABOUT_DOCUMENTS.contains(finding.code()))
                .toList();
    }

    /** What stands in doubt before closing; shown once more beside the button. */
    public List<Finding> getDoubts() {
        return doubts;
    }

    public boolean isWarningsSeen() {
        return warningsSeen;
    }

    public void setWarningsSeen(boolean warningsSeen) {
        this.warningsSeen = warningsSeen;
    }

    public String reopen() {
        return doThis(() -> keeping.reopen(dossierId(), reason == null ? "" : reason), "dossier.reopened");
    }

    public String submit() {
        var submitted = new SubmissionView[1];
        if (!isDone(() -> submitted[0] = submission.submit(dossierId()))) return null;
        feedback.done(
                "submission.sent", Map.of("code", submitted[0].registration().code()));
        return "/submission.xhtml?faces-redirect=true&id=" + submitted[0].id().value();
    }

    private DossierId dossierId() {
        return new DossierId(Addressed.id(getId()));
    }

    public String field(String name) {
        return DossierField.byJsonName(name)
                .map(f -> dossier.metadata().text(f))
                .orElse("");
    }

    public boolean isOpen() {
        return dossier.state() == DossierState.OPEN;
    }

    public boolean isClosed() {
        return dossier.state() == DossierState.CLOSED;
    }

    /** Whether follow-up work of a document on this page still runs, so that the page should look again. */
    public boolean isWorking() {
        return rows.stream().anyMatch(row -> row.document().processing() == Processing.PENDING);
    }

    /** Documents on this page with a signature that is not valid: whoever submits them knows. */
    public List<DocumentView> getBadlySigned() {
        return rows.stream()
                .map(Row::document)
                .filter(DocumentView::signatureFailed)
                .toList();
    }

    /** Day on which the dossier came to a state it has reached; empty when it has not, or too long ago for the time line. */
    public String reached(DossierState state) {
        if (state.compareTo(dossier.state()) > 0) return "";
        return events.stream()
                .filter(e -> e.action().equals(BEGINNINGS.get(state)))
                .findFirst()
                .map(e -> texts.day(e.at()))
                .orElse("");
    }

    public DossierState[] getStates() {
        return DossierState.values();
    }

    public DossierView getDossier() {
        return dossier;
    }

    public List<Row> getRows() {
        return rows;
    }

    public Rows<DossierDocument> getPlaces() {
        return places;
    }

    public List<SubmissionSummary> getSubmissions() {
        return submissions;
    }

    public List<Happening> getEvents() {
        return events;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getRetention() {
        return retention;
    }

    public void setRetention(String retention) {
        this.retention = retention;
    }
}
