package vn.tangthu.preservation.internal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tangthu.document.api.ComponentId;
import vn.tangthu.document.api.ComponentView;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.DocumentReading;
import vn.tangthu.document.api.DocumentView;
import vn.tangthu.document.api.RenditionPurpose;
import vn.tangthu.document.api.RenditionView;
import vn.tangthu.document.api.UnknownDocumentException;
import vn.tangthu.platform.Finding;
import vn.tangthu.platform.Roles;
import vn.tangthu.preservation.api.ComponentEvidence;
import vn.tangthu.preservation.api.EvidenceDamagedException;
import vn.tangthu.preservation.api.EvidenceReading;
import vn.tangthu.preservation.api.EvidenceTreeView.Stamp;
import vn.tangthu.preservation.api.EvidenceVerdict;
import vn.tangthu.preservation.api.NotInEvidenceException;
import vn.tangthu.preservation.domain.EvidenceObject;
import vn.tangthu.preservation.internal.TreeStamps.StampPlace;
import vn.tangthu.schema.evidence.DigestAlgorithm;

/** The proofs of documents, for those who may read them. */
@Stateless
@RolesAllowed({Roles.RECORDS_CLERK, Roles.OFFICER, Roles.LEADER, Roles.ARCHIVIST, Roles.HOME_AFFAIRS})
public class EvidenceReadingBean implements EvidenceReading {
    @Inject
    DocumentReading documents;

    @Inject
    EvidenceObjects objects;

    @Inject
    TreeStamps stamps;

    @Inject
    KeptTrees trees;

    @Inject
    RecordMaking records;

    @Inject
    ObjectDigesting digesting;

    @Inject
    EvidenceChecking checking;

    @Inject
    HouseReading house;

    @Inject
    EvidenceTrace trace;

    @Override
    @RolesAllowed({
        Roles.RECORDS_CLERK,
        Roles.OFFICER,
        Roles.LEADER,
        Roles.ARCHIVIST,
        Roles.HOME_AFFAIRS,
        Roles.ADMINISTRATOR
    })
    public List<ComponentEvidence> of(DocumentId document) {
        return documents.require(document).components().stream()
                .map(this::evidence)
                .toList();
    }

    private ComponentEvidence evidence(ComponentView component) {
        var tree = objects.find(component.id(), RenditionPurpose.ORIGINAL, component.sha256())
                .flatMap(EvidenceObject::tree)
                .map(trees::require)
                .map(kept -> kept.view());
        return new ComponentEvidence(
                component.id(),
                tree.flatMap(view -> view.stamp()).map(Stamp::at),
                tree.map(view -> view.number()),
                tree.flatMap(view -> view.renewal()));
    }

    @Override
    public byte[] record(DocumentId id, ComponentId component, RenditionPurpose purpose) {
        var document = documents.require(id);
        var object = find(document, component, purpose);
        var places = object.flatMap(EvidenceObject::tree).map(stamps::of).orElse(List.of());
        if (places.isEmpty()) throw new NotInEvidenceException(purpose + " of component " + component.value());
        var record = record(object.orElseThrow(), places);
        trace.read(document, component, purpose);
        return record;
    }

    private byte[] record(EvidenceObject object, List<StampPlace> places) {
        try {
            return records.of(places)
                    .of(algorithm -> digesting.by(algorithm, object))
                    .orElseThrow(() -> damaged(
                            object,
                            EvidenceChecking.finding(
                                    "PRV-015", places.get(0).tree().number())))
                    .encoded();
        } catch (UnsoundEvidenceException e) {
            throw damaged(object, e.finding());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EvidenceDamagedException damaged(EvidenceObject object, Finding finding) {
        return new EvidenceDamagedException("object " + object.id(), List.of(finding));
    }

    @Override
    public EvidenceVerdict check(DocumentId id, ComponentId component, RenditionPurpose purpose) {
        var document = documents.require(id);
        var object = find(document, component, purpose);
        var places = object.flatMap(EvidenceObject::tree).map(stamps::of).orElse(List.of());
        var wanted = EnumSet.of(DigestAlgorithm.SHA_256);
        wanted.addAll(EvidenceChecking.algorithms(places));
        var digests = house.digests(component, purpose, wanted);
        var findings = new ArrayList<Finding>();
        var kept = HexFormat.of().formatHex(digests.get(DigestAlgorithm.SHA_256));
        if (!kept.equals(sha256(document, component, purpose)))
            findings.add(Finding.error("PRV-010", component.value().toString(), Map.of()));
        var proof = places.isEmpty()
                ? new EvidenceVerdict(false, Optional.empty(), List.of(Finding.warning("PRV-011", "", Map.of())))
                : checking.check(places, digests::get);
        findings.addAll(proof.findings());
        var verdict = new EvidenceVerdict(findings.isEmpty(), proof.since().filter(at -> findings.isEmpty()), findings);
        trace.checked(document, component, verdict);
        return verdict;
    }

    private Optional<EvidenceObject> find(DocumentView document, ComponentId component, RenditionPurpose purpose) {
        return objects.find(component, purpose, sha256(document, component, purpose));
    }

    private static String sha256(DocumentView document, ComponentId id, RenditionPurpose purpose) {
        var component = document.components().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> unknown(id, purpose));
        if (purpose == RenditionPurpose.ORIGINAL) return component.sha256();
        return component.rendition(purpose).map(RenditionView::sha256).orElseThrow(() -> unknown(id, purpose));
    }

    private static UnknownDocumentException unknown(ComponentId component, RenditionPurpose purpose) {
        return new UnknownDocumentException(purpose + " of component " + component.value());
    }
}
