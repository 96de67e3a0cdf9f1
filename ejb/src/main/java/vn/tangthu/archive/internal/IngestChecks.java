package vn.tangthu.archive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import vn.tangthu.archive.domain.check.DescriptionCheck;
import vn.tangthu.archive.domain.check.DuplicateCheck;
import vn.tangthu.archive.domain.check.FixityCheck;
import vn.tangthu.archive.domain.check.FixityCheck.Measure;
import vn.tangthu.archive.domain.check.FormatCheck;
import vn.tangthu.archive.domain.check.IngestCheck;
import vn.tangthu.archive.domain.check.PreservationCheck;
import vn.tangthu.archive.domain.check.ProcessingCheck;
import vn.tangthu.archive.domain.check.RetentionCheck;
import vn.tangthu.archive.domain.check.SignatureCheck;
import vn.tangthu.archive.domain.check.VirusCheck;
import vn.tangthu.archive.internal.store.Digests;
import vn.tangthu.document.api.ComponentView;
import vn.tangthu.document.api.DocumentWork;
import vn.tangthu.document.api.RenditionPurpose;
import vn.tangthu.document.api.UnknownDocumentException;
import vn.tangthu.dossier.api.DossierView;

/** The list of checks that every submission goes through. */
@ApplicationScoped
public class IngestChecks {
    @Inject
    ArchiveCodes codes;

    @Inject
    DocumentWork documents;

    @Inject
    ArchiveHoldings holdings;

    List<IngestCheck> forDossier(DossierView dossier) {
        var description = codes.description(dossier);
        return List.of(
                new ProcessingCheck(),
                new FixityCheck(this::measure),
                DescriptionCheck.ofMetadata(description),
                DescriptionCheck.ofCodes(description),
                new FormatCheck(),
                new PreservationCheck(),
                new SignatureCheck(),
                new VirusCheck(),
                new DuplicateCheck(holdings),
                new RetentionCheck());
    }

    private Measure measure(ComponentView component) {
        try (var stream = documents.open(component.id(), RenditionPurpose.ORIGINAL).stream()) {
            var digests = Digests.of(stream);
            return new Measure.Read(digests.sha256(), digests.sha512(), digests.size());
        } catch (IOException | UncheckedIOException | UnknownDocumentException e) {
            return new Measure.Unreadable(String.valueOf(e.getMessage()));
        }
    }
}
