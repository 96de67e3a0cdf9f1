package vn.tangthu.signature.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tangthu.document.api.ComponentView;
import vn.tangthu.document.api.Conformance;
import vn.tangthu.document.api.DocumentCaptured;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.DocumentWork;
import vn.tangthu.document.api.DocumentWork.NewRendition;
import vn.tangthu.document.api.RenditionPurpose;
import vn.tangthu.platform.EventHandler;
import vn.tangthu.platform.Finding;
import vn.tangthu.signature.api.Indication;
import vn.tangthu.signature.domain.DocumentSignature;
import vn.tangthu.signature.domain.DocumentSignature.Place;
import vn.tangthu.signature.domain.SignatureFindings;
import vn.tangthu.signature.internal.revocation.RevocationFault;

/** Validates the signatures of every PDF of a captured document, on the original. */
@ApplicationScoped
public class SignatureValidation implements EventHandler<DocumentCaptured> {
    private static final String PDF = "application/pdf";
    private static final String REPORT_PROFILE = "ETSI TS 119 102-2";

    @Inject
    DocumentWork documents;

    @Inject
    SignatureRecordsBean records;

    @Inject
    SignatureExaminer examiner;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "signature.validate";
    }

    @Override
    public Class<DocumentCaptured> event() {
        return DocumentCaptured.class;
    }

    /** What was found over all files of the document. */
    private static final class Results {
        private final List<DocumentSignature> signatures = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();
        private int unsigned;
        private int examined;
        private boolean revocationAwaited;
    }

    @Override
    public void handle(DocumentCaptured event) {
        validate(event.document(), RevocationAwaited.first(event.document()));
    }

    /** @param again what follows when sources of revocation do not answer; empty when enough was tried */
    void validate(DocumentId id, Optional<RevocationAwaited> again) {
        var document = documents.require(id);
        var anchors = records.anchors();
        var results = new Results();
        for (var component : document.components()) {
            if (!component.mediaType().equals(PDF)) continue;
            var original = documents.open(component.id(), RenditionPurpose.ORIGINAL);
            results.examined++;
            take(document.id(), component, examiner.examine(original, anchors), results);
        }
        if (results.examined > 0 && results.unsigned == results.examined) {
            results.findings.add(Finding.info("SIG-030", "", Map.of()));
        }
        records.keep(
                document.id(), results.signatures, results.findings, again.filter(next -> results.revocationAwaited));
    }

    private void take(DocumentId document, ComponentView component, Examination examination, Results results) {
        var file = component.fileName();
        if (examination instanceof Examination.Signed signed) {
            keepReport(component, signed.report());
            take(document, component, signed, results);
        } else if (examination instanceof Examination.Unsigned) {
            results.unsigned++;
        } else if (examination instanceof Examination.Protected) {
            results.findings.add(Finding.warning("SIG-031", file, Map.of("file", file)));
        } else if (examination instanceof Examination.Undecided undecided) {
            var code = undecided.cause() == Examination.Cause.UNREADABLE ? "SIG-032" : "SIG-033";
            results.findings.add(Finding.warning(code, file, Map.of("file", file, "reason", undecided.reason())));
        }
    }

    private void take(DocumentId document, ComponentView component, Examination.Signed signed, Results results) {
        var file = component.fileName();
        var now = clock.instant();
        int ordinal = 0;
        for (var facts : signed.signatures()) {
            var place = new Place(document, component.id(), ++ordinal);
            results.signatures.add(new DocumentSignature(place, facts, now));
            results.findings.addAll(SignatureFindings.about(file, facts));
        }
        takeFaults(file, signed, results);
        if (signed.unreadable() > 0) {
            var count = Integer.toString(signed.unreadable());
            results.findings.add(Finding.warning("SIG-034", file, Map.of("file", file, "count", count)));
        } else if (signed.signatures().isEmpty()) {
            results.unsigned++;
        }
    }

    /** What was of no use matters only where something stays undecided. */
    private static void takeFaults(String file, Examination.Signed signed, Results results) {
        if (signed.signatures().stream().noneMatch(facts -> facts.indication() == Indication.INDETERMINATE)) return;
        for (var fault : signed.revocationFaults()) {
            var arguments = Map.of("file", file, "source", fault.source(), "reason", fault.reason());
            var code = fault.kind() == RevocationFault.Kind.UNREACHABLE ? "SIG-018" : "SIG-035";
            results.findings.add(Finding.warning(code, file, arguments));
            results.revocationAwaited = true;
        }
    }

    private void keepReport(ComponentView component, String report) {
        documents.addRendition(
                new NewRendition(
                        component.id(),
                        RenditionPurpose.SIGNATURE_REPORT,
                        "application/xml",
                        REPORT_PROFILE,
                        Conformance.NOT_APPLICABLE,
                        ValidationRules.tool()),
                new ByteArrayInputStream(report.getBytes(StandardCharsets.UTF_8)));
    }
}
