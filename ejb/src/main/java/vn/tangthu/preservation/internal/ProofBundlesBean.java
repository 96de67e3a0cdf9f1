package vn.tangthu.preservation.internal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tangthu.document.api.ComponentView;
import vn.tangthu.document.api.Content;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.DocumentReading;
import vn.tangthu.document.api.RenditionPurpose;
import vn.tangthu.platform.Roles;
import vn.tangthu.preservation.api.EvidenceReading;
import vn.tangthu.preservation.api.ProofBundle;
import vn.tangthu.preservation.api.ProofBundles;
import vn.tangthu.preservation.internal.ProofZip.ProvedFile;
import vn.tangthu.schema.evidence.EvidenceRecord;
import vn.tangthu.schema.evidence.MalformedEvidenceException;
import vn.tangthu.signature.api.SignatureReading;
import vn.tangthu.signature.api.TimeStampValidation;

/** Proof bundles of documents, for those who may read them. */
@Stateless
@RolesAllowed({Roles.RECORDS_CLERK, Roles.OFFICER, Roles.LEADER, Roles.ARCHIVIST, Roles.HOME_AFFAIRS})
public class ProofBundlesBean implements ProofBundles {
    @Inject
    DocumentReading documents;

    @Inject
    EvidenceReading evidence;

    @Inject
    SignatureReading signatures;

    @Inject
    TimeStampValidation validation;

    @Override
    public ProofBundle of(DocumentId id) {
        var document = documents.require(id);
        var signers = signatures.signatures(id);
        var files = new ArrayList<ProvedFile>();
        var certificates = new LinkedHashSet<Pem>();
        for (var component : document.components()) {
            var record = evidence.record(id, component.id(), RenditionPurpose.ORIGINAL);
            certificates.addAll(certificates(record));
            files.add(new ProvedFile(
                    component,
                    documents.open(id, component.id(), RenditionPurpose.ORIGINAL),
                    record,
                    report(id, component),
                    signers.stream()
                            .filter(each -> each.component().equals(component.id()))
                            .toList()));
        }
        return new ProofZip(document, files, certificates);
    }

    private Optional<Content> report(DocumentId document, ComponentView component) {
        return component
                .rendition(RenditionPurpose.SIGNATURE_REPORT)
                .map(report -> documents.open(document, component.id(), RenditionPurpose.SIGNATURE_REPORT));
    }

    private Set<Pem> certificates(byte[] record) {
        try {
            return EvidenceRecord.parse(record).chains().stream()
                    .flatMap(List::stream)
                    .flatMap(stamp ->
                            Pem.way(validation.certificates(stamp.token().encoded())).stream())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        } catch (MalformedEvidenceException e) {
            throw new IllegalStateException("a record that was just made", e);
        }
    }
}
