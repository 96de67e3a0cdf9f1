package vn.tangthu.dossier.internal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.tangthu.audit.api.ChangedValues;
import vn.tangthu.document.api.CaptureDocument;
import vn.tangthu.document.api.DescribeDocument;
import vn.tangthu.document.api.DocumentCapture;
import vn.tangthu.document.api.DocumentDescribing;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.DocumentReading;
import vn.tangthu.document.api.DocumentView;
import vn.tangthu.document.api.StagedContent;
import vn.tangthu.dossier.api.CaptureIntoDossier;
import vn.tangthu.dossier.api.CloseDossier;
import vn.tangthu.dossier.api.ClosedDossier;
import vn.tangthu.dossier.api.DescribeDossier;
import vn.tangthu.dossier.api.DocumentAlreadyFiledException;
import vn.tangthu.dossier.api.DocumentFiled;
import vn.tangthu.dossier.api.DocumentNotFiledException;
import vn.tangthu.dossier.api.DocumentRemoved;
import vn.tangthu.dossier.api.DossierChanged;
import vn.tangthu.dossier.api.DossierDocument;
import vn.tangthu.dossier.api.DossierId;
import vn.tangthu.dossier.api.DossierKeeping;
import vn.tangthu.dossier.api.DossierOwner;
import vn.tangthu.dossier.api.DossierView;
import vn.tangthu.dossier.api.FiledDocument;
import vn.tangthu.dossier.api.InvalidDossierException;
import vn.tangthu.dossier.api.OpenDossier;
import vn.tangthu.dossier.api.ReasonMissingException;
import vn.tangthu.dossier.domain.Dossier;
import vn.tangthu.organization.api.OrganizationDirectory;
import vn.tangthu.platform.Caller;
import vn.tangthu.platform.Finding;
import vn.tangthu.platform.Roles;

/** Work on dossiers. */
@Stateless
@RolesAllowed({Roles.OFFICER, Roles.RECORDS_CLERK, Roles.LEADER, Roles.ARCHIVIST, Roles.SYSTEM})
public class DossierKeepingBean implements DossierKeeping {
    @Inject
    Dossiers dossiers;

    @Inject
    DossierOpening opening;

    @Inject
    DossierClosing closing;

    @Inject
    DossierRules rules;

    @Inject
    DossierNews news;

    @Inject
    DocumentCapture capture;

    @Inject
    DocumentDescribing describing;

    @Inject
    DocumentReading documents;

    @Inject
    OrganizationDirectory organization;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Override
    public DossierView open(OpenDossier command) {
        var staff = organization.requireCurrentStaff();
        var owner = new DossierOwner(staff.agency().id(), staff.unit().id(), staff.fullName());
        return dossiers.view(opening.open(owner, command));
    }

    @Override
    @RolesAllowed(Roles.SYSTEM)
    public DossierView openFor(DossierOwner owner, OpenDossier command) {
        return dossiers.view(opening.openDetermined(owner, command));
    }

    @Override
    public List<Finding> lookBeforeOpening(OpenDossier command) {
        return opening.look(command);
    }

    @Override
    public DossierView describe(DescribeDossier command) {
        var dossier = dossiers.lock(command.dossier());
        dossier.requireVersion(command.expectedVersion());
        var before = described(dossier);
        var metadata = dossier.metadata();
        for (var change : command.changes().entrySet()) metadata = metadata.with(change.getKey(), change.getValue());
        metadata = rules.normalised(metadata, dossier.agency());
        var findings = rules.description().checkDraft(metadata);
        if (!findings.isEmpty()) throw new InvalidDossierException(findings);
        var retention = command.retention()
                .filter(wish -> !wish.isBlank())
                .map(wish -> rules.retention().choose(wish, dossier.retention(), rules.today()))
                .or(dossier::retention);
        dossier.describe(metadata, retention);
        news.tell(
                dossier,
                "DOSSIER_DESCRIBED",
                new DossierChanged(dossier.id()),
                ChangedValues.between(before, described(dossier)));
        return dossiers.view(dossier);
    }

    /** The bytes reach their place before the dossier is locked: captures into one dossier do not wait for each other's disk. */
    @Override
    public FiledDocument capture(CaptureIntoDossier command) {
        var seen = dossiers.require(command.dossier());
        seen.requireOpen();
        var unit = seen.view(0).unit();
        var document =
                capture.capture(new CaptureDocument(command.metadata(), seen.agency(), unit, command.contents()));
        var dossier = dossiers.lock(seen);
        dossier.requireOpen();
        var repeated = repeated(dossier, document.id(), command.contents());
        var ordinal = place(dossier, document.id()).ordinal();
        return new FiledDocument(repeated.isEmpty() ? document : capture.note(document.id(), repeated), ordinal);
    }

    @Override
    public DossierDocument file(DossierId id, DocumentId document) {
        var dossier = dossiers.lock(id);
        dossier.requireOpen();
        documents.require(document);
        if (dossiers.findPlace(id, document).isPresent())
            throw new DocumentAlreadyFiledException(dossier.code(), document);
        return place(dossier, document);
    }

    /** All its dossiers are locked: none is closed with a description that changes under it. */
    @Override
    public DocumentView describe(DossierId id, DescribeDocument command) {
        var seen = dossiers.require(id);
        var holders = dossiers.holding(command.document());
        if (holders.stream().noneMatch(holder -> holder.id().equals(id)))
            throw new DocumentNotFiledException(seen.code(), command.document());
        for (var holder : holders) dossiers.lock(holder).requireOpen();
        return describing.describe(command);
    }

    @Override
    public void remove(DossierId id, DocumentId document, String reason) {
        if (reason.isBlank()) throw new ReasonMissingException("removal");
        var dossier = dossiers.lock(id);
        dossier.requireOpen();
        var place = dossiers.findPlace(id, document)
                .orElseThrow(() -> new DocumentNotFiledException(dossier.code(), document));
        dossiers.remove(place);
        dossiers.tally(id).remove();
        news.tell(
                dossier,
                "DOCUMENT_REMOVED",
                new DocumentRemoved(id, document),
                Map.of("document", document.value().toString(), "reason", reason.strip()));
    }

    @Override
    public List<Finding> lookBeforeClosing(CloseDossier command) {
        return closing.look(dossiers.require(command.dossier()), command);
    }

    @Override
    public ClosedDossier close(CloseDossier command) {
        var dossier = dossiers.lock(command.dossier());
        var findings = closing.close(dossier, command);
        return new ClosedDossier(dossiers.view(dossier), findings);
    }

    @Override
    @RolesAllowed(Roles.LEADER)
    public DossierView reopen(DossierId id, String reason) {
        var dossier = dossiers.lock(id);
        dossier.reopen(reason);
        news.tell(dossier, "DOSSIER_REOPENED", new DossierChanged(id), Map.of("reason", reason.strip()));
        return dossiers.view(dossier);
    }

    private DossierDocument place(Dossier dossier, DocumentId document) {
        int ordinal = dossiers.tally(dossier.id()).add();
        var place = new DossierDocument(document, ordinal, clock.instant(), caller.name());
        dossiers.place(dossier.id(), place);
        news.tell(
                dossier,
                "DOCUMENT_FILED",
                new DocumentFiled(dossier.id(), document),
                Map.of(
                        "document", document.value().toString(),
                        "ordinal", Integer.toString(ordinal)));
        return place;
    }

    /** The same file again in one dossier is evidence to look at, not a reason to refuse (NĐ 30/2020 Art. 29: remove duplicates). */
    private List<Finding> repeated(Dossier dossier, DocumentId captured, List<StagedContent> contents) {
        return contents.stream()
                .filter(content -> holdsToo(dossier, captured, content))
                .map(content -> Finding.warning("DOS-109", content.fileName(), Map.of("code", dossier.code())))
                .toList();
    }

    private boolean holdsToo(Dossier dossier, DocumentId captured, StagedContent content) {
        return documents
                .firstAmongHolders(content.sha256(), some -> {
                    var others = some.stream()
                            .filter(holder -> !holder.equals(captured))
                            .toList();
                    return Optional.of(others).filter(documents -> dossiers.holdsAny(dossier.id(), documents));
                })
                .isPresent();
    }

    private static Map<String, String> described(Dossier dossier) {
        var values = new TreeMap<String, String>();
        dossier.metadata().values().forEach((field, value) -> values.put(field.jsonName(), value));
        dossier.retention()
                .ifPresent(period -> values.put("retention", period.rule().code()));
        return values;
    }
}
