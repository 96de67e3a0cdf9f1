package vn.tangthu.document.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Optional;
import vn.tangthu.audit.api.AuditEvent;
import vn.tangthu.audit.api.AuditTrail;
import vn.tangthu.document.api.ComponentId;
import vn.tangthu.document.api.Content;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.ProposalId;
import vn.tangthu.document.api.RenditionPurpose;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.platform.Caller;

/** Traces of content that was read: one for a whole reading, one for all the pieces of a viewing. */
@ApplicationScoped
public class ContentReadings {
    @Inject
    AuditTrail audit;

    @Inject
    Viewings viewings;

    @Inject
    Caller caller;

    /**
     * What is read.
     *
     * @param agency that has the document
     * @param proposal whose rendition it is, while it is none of the document
     */
    record Reading(
            DocumentId document,
            AgencyId agency,
            ComponentId component,
            RenditionPurpose purpose,
            Optional<ProposalId> proposal) {}

    void whole(Reading reading, Content content) {
        var details = new HashMap<String, String>();
        details.put("component", reading.component().value().toString());
        details.put("rendition", reading.purpose().name());
        details.put("fileName", content.fileName());
        reading.proposal()
                .ifPresent(proposal -> details.put("proposal", proposal.value().toString()));
        audit.record(new AuditEvent(
                "CONTENT_READ",
                "DOCUMENT",
                reading.document().value().toString(),
                Optional.of(reading.agency().value()),
                details));
        viewings.begin(viewing(reading));
    }

    void part(Reading reading, Content content) {
        if (!viewings.goesOn(viewing(reading))) whole(reading, content);
    }

    private Viewings.Viewing viewing(Reading reading) {
        return new Viewings.Viewing(
                caller.name(), caller.address(), reading.component(), reading.purpose(), reading.proposal());
    }
}
