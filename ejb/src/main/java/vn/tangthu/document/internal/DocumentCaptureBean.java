package vn.tangthu.document.internal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tangthu.audit.api.AuditEvent;
import vn.tangthu.audit.api.AuditTrail;
import vn.tangthu.document.api.CaptureDocument;
import vn.tangthu.document.api.ContentRefusedException;
import vn.tangthu.document.api.DocumentCapture;
import vn.tangthu.document.api.DocumentCaptured;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.DocumentMetadata;
import vn.tangthu.document.api.DocumentView;
import vn.tangthu.document.api.ProcessingStep;
import vn.tangthu.document.api.SecretDocumentException;
import vn.tangthu.document.api.StagedContent;
import vn.tangthu.document.domain.Component;
import vn.tangthu.document.domain.DescriptionRules;
import vn.tangthu.document.domain.Document;
import vn.tangthu.document.domain.Document.Capture;
import vn.tangthu.document.domain.Document.Keeper;
import vn.tangthu.document.domain.DocumentStep;
import vn.tangthu.document.domain.NotedFinding;
import vn.tangthu.document.domain.NotedFinding.Noted;
import vn.tangthu.document.internal.Documents.Rows;
import vn.tangthu.platform.Caller;
import vn.tangthu.platform.Finding;
import vn.tangthu.platform.Ids;
import vn.tangthu.platform.Outbox;
import vn.tangthu.platform.RecordsException.Kind;
import vn.tangthu.platform.Roles;

/** Capture of documents: bytes first, then rows. */
@Stateless
@RolesAllowed({Roles.RECORDS_CLERK, Roles.OFFICER, Roles.LEADER, Roles.ARCHIVIST, Roles.SYSTEM})
public class DocumentCaptureBean implements DocumentCapture {
    private static final DescriptionRules RULES = new DescriptionRules();

    @Inject
    ContentIntake intake;

    @Inject
    ContentStore store;

    @Inject
    CaptureRefusals refusals;

    @Inject
    Documents documents;

    @Inject
    RepeatedDescriptions repeated;

    @Inject
    AuditTrail audit;

    @Inject
    Outbox outbox;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Override
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public StagedContent stage(String fileName, InputStream content) {
        try {
            return intake.stage(fileName, content);
        } catch (ContentRefusedException refusal) {
            refusals.trace(refusal, fileName);
            throw refusal;
        }
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void discard(StagedContent staged) {
        store.discard(staged.id());
    }

    @Override
    public long largestSize() {
        return intake.limits().largest();
    }

    @Override
    public DocumentView capture(CaptureDocument command) {
        if (command.contents().isEmpty())
            throw new ContentRefusedException(Kind.INVALID, "DOC-010", "a document needs a file", Map.of());
        var metadata = accepted(command);
        for (var content : command.contents()) store.place(content.id(), content.sha512(), content.size());
        var document = new Document(
                Ids.next(),
                new Keeper(command.agency(), command.unit()),
                metadata,
                new Capture(clock.instant(), caller.name()));
        var rows = rows(document, command.contents());
        rows.all().forEach(documents::add);
        trace(document, command.contents());
        outbox.announce(new DocumentCaptured(document.id()));
        return new DocumentViews(rows).view(document.id()).orElseThrow();
    }

    @Override
    public List<Finding> lookBeforeCapture(DocumentMetadata metadata) {
        return RULES.look(metadata);
    }

    private DocumentMetadata accepted(CaptureDocument command) {
        try {
            return RULES.accept(command.metadata());
        } catch (SecretDocumentException refusal) {
            refusals.trace(refusal, command.agency());
            throw refusal;
        }
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public DocumentView note(DocumentId document, List<Finding> findings) {
        noted(document, findings).forEach(documents::add);
        return new DocumentViews(documents.rows(List.of(document)))
                .view(document)
                .orElseThrow();
    }

    /** The rows of a new document: what they say need not be read back. */
    private Rows rows(Document document, List<StagedContent> contents) {
        var components = new ArrayList<Component>();
        for (var content : contents)
            components.add(new Component(Ids.next(), document, components.size() + 1, content));
        var steps = Stream.of(ProcessingStep.values())
                .map(step -> new DocumentStep(document.id(), step))
                .toList();
        var noted = noted(document.id(), findings(document, contents));
        return new Rows(List.of(document), components, List.of(), steps, noted);
    }

    private List<Finding> findings(Document document, List<StagedContent> contents) {
        var findings = new ArrayList<Finding>();
        contents.forEach(c -> findings.addAll(c.findings()));
        findings.addAll(twice(contents));
        repeated.of(document).ifPresent(findings::add);
        return findings;
    }

    private static List<Finding> twice(List<StagedContent> contents) {
        var seen = new HashMap<String, String>();
        var findings = new ArrayList<Finding>();
        for (var content : contents) {
            var first = seen.putIfAbsent(content.sha256(), content.fileName());
            if (first != null) findings.add(Finding.warning("DOC-031", content.fileName(), Map.of("other", first)));
        }
        return findings;
    }

    private List<NotedFinding> noted(DocumentId document, List<Finding> findings) {
        var noted = new Noted(NotedFinding.CAPTURE, clock.instant());
        return findings.stream()
                .map(finding -> new NotedFinding(Ids.next(), document, finding, noted))
                .toList();
    }

    private void trace(Document document, List<StagedContent> contents) {
        audit.record(new AuditEvent(
                "DOCUMENT_CAPTURED",
                "DOCUMENT",
                document.id().value().toString(),
                Optional.of(document.agency().value()),
                Map.of(
                        "reference",
                        document.metadata().reference(),
                        "files",
                        contents.stream().map(StagedContent::fileName).collect(Collectors.joining(", ")),
                        "sha256",
                        contents.stream().map(StagedContent::sha256).collect(Collectors.joining(" ")))));
    }
}
