package vn.tangthu.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tangthu.conversion.api.ConversionAttempt;
import vn.tangthu.conversion.api.ConversionHistory;
import vn.tangthu.conversion.api.ConversionOutcome;
import vn.tangthu.document.api.ComponentView;
import vn.tangthu.document.api.Conformance;
import vn.tangthu.document.api.DocumentField;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.DocumentReading;
import vn.tangthu.document.api.DocumentView;
import vn.tangthu.document.api.FormatAssessment;
import vn.tangthu.document.api.FormatRegistry;
import vn.tangthu.document.api.Processing;
import vn.tangthu.document.api.PronomFormat;
import vn.tangthu.document.api.RenditionPurpose;
import vn.tangthu.document.api.RenditionView;
import vn.tangthu.dossier.api.DossierReading;
import vn.tangthu.dossier.api.DossierView;
import vn.tangthu.platform.Finding;
import vn.tangthu.preservation.api.ComponentEvidence;
import vn.tangthu.preservation.api.EvidenceReading;
import vn.tangthu.signature.api.SignatureMark;
import vn.tangthu.signature.api.SignatureReading;
import vn.tangthu.signature.api.SignatureView;

/** The document page: what it is, is it genuine, is it preserved, where it belongs, what happened to it. */
@Named
@RequestScoped
public class DocumentPage extends AddressedPage {
    private static final String PDF = "application/pdf";
    private static final Set<String> NOT_EXAMINED = Set.of("SIG-031", "SIG-032", "SIG-033");

    @Inject
    EvidenceReading proofs;

    @Inject
    DocumentReading documents;

    @Inject
    SignatureReading signatures;

    @Inject
    ConversionHistory conversions;

    @Inject
    DossierReading dossiers;

    @Inject
    FormatRegistry formats;

    @Inject
    TimeLine timeLine;

    @Inject
    Texts texts;

    private String component;
    private String shown;
    private DocumentView document;
    private ComponentView current;
    private List<SignatureView> found = List.of();
    private ComponentEvidence evidence;
    private List<ConversionAttempt> attempts = List.of();
    private List<DossierView> holders = List.of();
    private List<Happening> events = List.of();

    @Override
    void read() {
        var documentId = new DocumentId(Addressed.id(getId()));
        document = documents.require(documentId);
        current = document.components().stream()
                .filter(c -> c.id().value().toString().equals(component))
                .findFirst()
                .orElse(document.components().get(0));
        found = signatures.signatures(documentId);
        attempts = conversions.attempts(documentId);
        evidence = proofs.of(documentId).stream()
                .filter(proof -> proof.component().equals(current.id()))
                .findFirst()
                .orElseThrow();
        holders = dossiers.list(dossiers.holding(documentId));
        events = timeLine.of("DOCUMENT", getId());
    }

    /** Address of the PDF to look at; empty when there is none to show (yet). */
    public String getViewed() {
        if (isShowingPreservation()) return content(RenditionPurpose.PRESERVATION);
        return isOriginalPdf() ? content(RenditionPurpose.ORIGINAL) : "";
    }

    /** A signed PDF is looked at as it was signed; everything else as it is preserved. */
    public boolean isShowingPreservation() {
        if (current.rendition(RenditionPurpose.PRESERVATION).isEmpty()) return false;
        return "PRESERVATION".equals(shown) || !isOriginalPdf();
    }

    /** Whether a step ended at another time than the one before. */
    public boolean isNewTime(int attempt) {
        var steps = getAttempts();
        return attempt == 0
                || !texts.seconds(steps.get(attempt).at())
                        .equals(texts.seconds(steps.get(attempt - 1).at()));
    }

    /** What the registry says of the format of the file that is shown; null when it was not identified. */
    public PronomFormat getFormat() {
        return current.pronom().flatMap(formats::find).orElse(null);
    }

    public FormatAssessment getAssessment() {
        return formats.assess(current.mediaType(), current.pronom().orElse(""));
    }

    public boolean isOriginalPdf() {
        return current.mediaType().equals(PDF);
    }

    public String content(RenditionPurpose purpose) {
        return "api/v1/documents/" + getId() + "/components/" + current.id().value() + "/content?rendition=" + purpose;
    }

    public String getOriginal() {
        return content(RenditionPurpose.ORIGINAL);
    }

    public String getConformanceReport() {
        return content(RenditionPurpose.CONFORMANCE_REPORT);
    }

    public String getSignatureReport() {
        return content(RenditionPurpose.SIGNATURE_REPORT);
    }

    public boolean has(String purpose) {
        return current.rendition(RenditionPurpose.valueOf(purpose)).isPresent();
    }

    public RenditionView getPreservation() {
        return current.rendition(RenditionPurpose.PRESERVATION).orElse(null);
    }

    /** Whether both the original and its rendition have pages that can be drawn. */
    public boolean isComparable() {
        return SideBySidePage.isDrawable(current)
                && current.rendition(RenditionPurpose.PRESERVATION)
                        .filter(made -> !made.sha256().equals(current.sha256()))
                        .isPresent();
    }

    public String getPreservationMark() {
        var preservation = getPreservation();
        if (preservation == null) return isWorking() ? "tt-neutral" : "tt-bad";
        return preservation.conformance() == Conformance.CONFORMANT
                ? "tt-good"
                : preservation.conformance() == Conformance.UNDECIDED ? "tt-warn" : "tt-bad";
    }

    /** Signatures of the file that is shown. */
    /** Since when the file that is shown is proved. */
    public ComponentEvidence getEvidence() {
        return evidence;
    }

    public String getRenewalText() {
        return evidence.renewal()
                .map(renewal -> texts.with(
                        "document.evidenceRenewal",
                        Map.of(
                                "due", texts.day(renewal.due()),
                                "reason", texts.of("evidence.reason", renewal.reason()))))
                .orElse("");
    }

    public List<SignatureView> getSignatures() {
        return found.stream().filter(s -> s.component().equals(current.id())).toList();
    }

    /** Findings about signatures that the sentences on the file that is shown do not say already. */
    public List<Finding> getSignatureFindings() {
        var said = getSignatures().stream().map(SignatureView::sentenceKey).collect(Collectors.toSet());
        return document.findings().stream()
                .filter(DocumentPage::isAboutSignatures)
                .filter(f -> !said.contains(f.code()) || !f.subject().equals(current.fileName()))
                .toList();
    }

    public List<Finding> getOtherFindings() {
        return document.findings().stream().filter(f -> !isAboutSignatures(f)).toList();
    }

    private static boolean isAboutSignatures(Finding finding) {
        return finding.code().startsWith("SIG-");
    }

    /** Whether the file that is shown could not be examined for signatures: then nobody may say that it has none. */
    public boolean isSignatureUnknown() {
        return document.findings().stream()
                .anyMatch(f -> NOT_EXAMINED.contains(f.code()) && f.subject().equals(current.fileName()));
    }

    /** What was tried to preserve the file that is shown, oldest first. */
    public List<ConversionAttempt> getAttempts() {
        return attempts.stream().filter(a -> a.component().equals(current.id())).toList();
    }

    public String outcomeMark(ConversionOutcome outcome) {
        return switch (outcome) {
            case SUCCEEDED -> "tt-good";
            case OUT_OF_BUDGET -> "tt-warn";
            case REFUSED, FAILED -> "tt-bad";
        };
    }

    public String sentence(SignatureView signature) {
        return texts.with(signature.sentenceKey(), signature.sentenceArguments());
    }

    public String markOf(SignatureMark mark) {
        return Map.of(SignatureMark.GREEN, "tt-good", SignatureMark.AMBER, "tt-warn", SignatureMark.RED, "tt-bad")
                .get(mark);
    }

    public String field(String name) {
        return DocumentField.byJsonName(name)
                .map(f -> document.metadata().text(f))
                .orElse("");
    }

    public boolean isWorking() {
        return document.processing() == Processing.PENDING;
    }

    public DocumentView getDocument() {
        return document;
    }

    public ComponentView getCurrent() {
        return current;
    }

    public List<DossierView> getHolders() {
        return holders;
    }

    public List<Happening> getEvents() {
        return events;
    }

    public String getComponent() {
        return component;
    }

    public void setComponent(String component) {
        this.component = component;
    }

    public String getShown() {
        return shown;
    }

    public void setShown(String shown) {
        this.shown = shown;
    }
}
