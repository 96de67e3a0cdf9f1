package vn.tangthu.conversion.internal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.tangthu.conversion.api.ConversionAttempt;
import vn.tangthu.conversion.domain.TriedConversion;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.DocumentWork;
import vn.tangthu.document.api.KeptRendition;
import vn.tangthu.document.api.ProcessingStep;
import vn.tangthu.platform.Ids;
import vn.tangthu.platform.Roles;

/** Renditions, attempts and the end of the step, together. */
@Stateless
@Local(ConversionRecords.class)
@RolesAllowed(Roles.SYSTEM)
public class ConversionRecordsBean implements ConversionRecords {
    @PersistenceContext
    EntityManager database;

    @Inject
    DocumentWork work;

    @Inject
    RepairedRows repairs;

    @Override
    public void finish(
            DocumentId document,
            List<KeptRendition> renditions,
            List<FoundInFile> found,
            List<ConversionAttempt> attempts) {
        work.replaceRenditions(document, ComponentConversion.MADE, renditions);
        for (var attempt : attempts) database.persist(new TriedConversion(Ids.next(), document, attempt));
        repairs.forget(document);
        if (found.stream().anyMatch(RepairedRows::tellsRepair)) {
            var view = work.require(document);
            found.forEach(file -> repairs.note(view, file));
        }
        var findings = found.stream().flatMap(file -> file.findings().stream()).toList();
        work.finishStep(document, ProcessingStep.PRESERVATION, findings);
    }
}
