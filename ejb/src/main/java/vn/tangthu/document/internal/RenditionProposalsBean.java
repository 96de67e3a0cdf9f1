package vn.tangthu.document.internal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.function.BiConsumer;
import vn.tangthu.document.api.Content;
import vn.tangthu.document.api.DocumentProcessed;
import vn.tangthu.document.api.DocumentReading;
import vn.tangthu.document.api.KeptRendition;
import vn.tangthu.document.api.ProcessingStep;
import vn.tangthu.document.api.ProposalId;
import vn.tangthu.document.api.RenditionProposals;
import vn.tangthu.document.api.RenditionPurpose;
import vn.tangthu.document.api.UnknownDocumentException;
import vn.tangthu.document.domain.Component;
import vn.tangthu.document.domain.Document;
import vn.tangthu.document.domain.DocumentStep;
import vn.tangthu.document.domain.NotedFinding;
import vn.tangthu.document.domain.NotedFinding.Noted;
import vn.tangthu.document.domain.ProposedRendition;
import vn.tangthu.document.internal.ContentReadings.Reading;
import vn.tangthu.organization.api.Visibility.Custody;
import vn.tangthu.platform.Ids;
import vn.tangthu.platform.Outbox;
import vn.tangthu.platform.Roles;
import vn.tangthu.platform.StorableText;

/** Renditions in waiting. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class RenditionProposalsBean implements RenditionProposals {
    private static final ProcessingStep STEP = ProcessingStep.PRESERVATION;

    @Inject
    Documents documents;

    @Inject
    Proposals proposals;

    @Inject
    NewRenditions renditions;

    @Inject
    KeptContents contents;

    @Inject
    DocumentReading reading;

    @Inject
    ContentReadings readings;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Override
    public void propose(ProposalId id, Collection<KeptRendition> kept) {
        for (var each : kept) proposals.add(new ProposedRendition(Ids.next(), id, each));
    }

    @Override
    public Taking take(ProposalId id, Replacement replacement) {
        var component = contents.require(replacement.component());
        var document = documents.findLocked(component.document()).orElseThrow();
        if (document.custody() == Custody.ARCHIVE) return Taking.IN_ARCHIVE;
        if (isChanged(document, replacement)) return Taking.DOCUMENT_CHANGED;
        var kept = proposals.of(id).stream().map(ProposedRendition::kept).toList();
        renditions.replace(component, replacement.purposes(), kept);
        replaceFindings(component, replacement);
        proposals.remove(id);
        var steps = documents.steps(document.id());
        if (steps.stream().noneMatch(DocumentStep::isPending)) outbox.announce(new DocumentProcessed(document.id()));
        return Taking.TAKEN;
    }

    private boolean isChanged(Document document, Replacement replacement) {
        var current = documents.findCurrent(replacement.component(), RenditionPurpose.PRESERVATION);
        return document.version() != replacement.version()
                || !current.map(rendition -> rendition.bytes().sha256()).equals(replacement.replaced());
    }

    /** Findings name files, not components: of two files of one name, those that were there stay, and none comes twice. */
    private void replaceFindings(Component component, Replacement replacement) {
        var document = component.document();
        if (!proposals.shareName(document, component.id()))
            proposals.removeFindings(document, STEP.name(), StorableText.of(component.fileName()));
        var noted = new Noted(STEP.name(), clock.instant());
        var stay = documents.findings(document);
        new LinkedHashSet<>(replacement.findings())
                .stream()
                        .map(finding -> new NotedFinding(Ids.next(), document, finding, noted))
                        .filter(finding -> !stay.contains(finding.finding()))
                        .forEach(documents::add);
    }

    @Override
    public void drop(ProposalId id) {
        proposals.remove(id);
    }

    @Override
    @RolesAllowed(Roles.ARCHIVIST)
    public Content open(ProposalId id, RenditionPurpose purpose) {
        return opened(id, purpose, readings::whole);
    }

    @Override
    @RolesAllowed(Roles.ARCHIVIST)
    public Content openPart(ProposalId id, RenditionPurpose purpose) {
        return opened(id, purpose, readings::part);
    }

    private Content opened(ProposalId id, RenditionPurpose purpose, BiConsumer<Reading, Content> trace) {
        var kept = proposals.of(id).stream()
                .filter(proposed -> proposed.purpose() == purpose)
                .map(ProposedRendition::kept)
                .findFirst()
                .orElseThrow(() -> new UnknownDocumentException(purpose + " of proposal " + id.value()));
        var component = contents.require(kept.made().component());
        var document = reading.require(component.document());
        var content = contents.open(component, renditions.unsaved(component, kept));
        trace.accept(new Reading(document.id(), document.agency(), component.id(), purpose, Optional.of(id)), content);
        return content;
    }
}
