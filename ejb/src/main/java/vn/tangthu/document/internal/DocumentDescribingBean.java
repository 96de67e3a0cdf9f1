package vn.tangthu.document.internal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.tangthu.audit.api.AuditEvent;
import vn.tangthu.audit.api.AuditTrail;
import vn.tangthu.audit.api.ChangedValues;
import vn.tangthu.document.api.DescribeDocument;
import vn.tangthu.document.api.DocumentDescribed;
import vn.tangthu.document.api.DocumentDescribing;
import vn.tangthu.document.api.DocumentField;
import vn.tangthu.document.api.DocumentMetadata;
import vn.tangthu.document.api.DocumentView;
import vn.tangthu.document.api.SecretDocumentException;
import vn.tangthu.document.api.UnknownDocumentException;
import vn.tangthu.document.domain.DescriptionRules;
import vn.tangthu.document.domain.Document;
import vn.tangthu.document.domain.NotedFinding;
import vn.tangthu.document.domain.NotedFinding.Noted;
import vn.tangthu.organization.api.OrganizationDirectory;
import vn.tangthu.platform.Ids;
import vn.tangthu.platform.Outbox;
import vn.tangthu.platform.Roles;

/** Corrections of descriptions. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
@RolesAllowed({Roles.RECORDS_CLERK, Roles.OFFICER, Roles.LEADER, Roles.ARCHIVIST})
public class DocumentDescribingBean implements DocumentDescribing {
    private static final DescriptionRules RULES = new DescriptionRules();

    @Inject
    Documents documents;

    @Inject
    RepeatedDescriptions repeated;

    @Inject
    CaptureRefusals refusals;

    @Inject
    OrganizationDirectory directory;

    @Inject
    AuditTrail audit;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Override
    public DocumentView describe(DescribeDocument command) {
        var visibility = directory.currentVisibility();
        var document = documents
                .findLocked(command.document())
                .filter(found -> found.isSeenBy(visibility))
                .orElseThrow(() -> new UnknownDocumentException(
                        "document " + command.document().value()));
        document.requireVersion(command.expectedVersion());
        var before = document.metadata();
        document.describe(accepted(document, changed(before, command)));
        documents.flush();
        noteRepetition(document);
        trace(document, before);
        outbox.announce(new DocumentDescribed(document.id()));
        return new DocumentViews(documents.rows(List.of(document.id())))
                .view(document.id())
                .orElseThrow();
    }

    private static DocumentMetadata changed(DocumentMetadata before, DescribeDocument command) {
        var values = new EnumMap<DocumentField, String>(DocumentField.class);
        values.putAll(before.values());
        values.putAll(command.changes());
        return new DocumentMetadata(command.direction().orElse(before.direction()), values);
    }

    private DocumentMetadata accepted(Document document, DocumentMetadata metadata) {
        try {
            return RULES.accept(metadata);
        } catch (SecretDocumentException refusal) {
            refusals.trace(refusal, document.agency());
            throw refusal;
        }
    }

    private void noteRepetition(Document document) {
        documents.removeFinding(document.id(), RepeatedDescriptions.FINDING);
        var noted = new Noted(NotedFinding.CAPTURE, clock.instant());
        repeated.of(document)
                .ifPresent(finding -> documents.add(new NotedFinding(Ids.next(), document.id(), finding, noted)));
    }

    private void trace(Document document, DocumentMetadata before) {
        audit.record(new AuditEvent(
                "DOCUMENT_DESCRIBED",
                "DOCUMENT",
                document.id().value().toString(),
                Optional.of(document.agency().value()),
                ChangedValues.between(values(before), values(document.metadata()))));
    }

    private static Map<String, String> values(DocumentMetadata metadata) {
        var values = new TreeMap<String, String>();
        values.put("direction", metadata.direction().name());
        metadata.values().forEach((field, value) -> values.put(field.jsonName(), value));
        return values;
    }
}
