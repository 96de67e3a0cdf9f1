package vn.tangthu.archive.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tangthu.archive.domain.check.SubmittedDocument;
import vn.tangthu.document.api.ComponentView;
import vn.tangthu.document.api.Conformance;
import vn.tangthu.document.api.RenditionPurpose;
import vn.tangthu.document.api.RenditionView;
import vn.tangthu.schema.model.EventOutcome;
import vn.tangthu.schema.model.EventType;
import vn.tangthu.schema.model.PreservationEvent;
import vn.tangthu.schema.model.PreservationEvent.Link;
import vn.tangthu.schema.model.PreservationEvent.Result;
import vn.tangthu.schema.model.PreservationEvent.Role;
import vn.tangthu.signature.api.SignatureView;

/** What happened to the files of one document, as PREMIS events, oldest first. */
final class DocumentEvents {
    private static final String VIRUS_CODES = "DOC-02[012]";

    private final SubmittedDocument document;
    private final PackageFileNames names;
    private final EventType arrival;

    /** @param arrival how the files came to be here: CAPTURE, or TRANSFER for digitised paper */
    DocumentEvents(SubmittedDocument document, PackageFileNames names, EventType arrival) {
        this.document = document;
        this.names = names;
        this.arrival = arrival;
    }

    List<PreservationEvent> all() {
        var events = new ArrayList<PreservationEvent>();
        events.add(captured());
        events.add(scanned());
        for (var component : document.view().components()) {
            validated(component).ifPresent(events::add);
            component
                    .rendition(RenditionPurpose.PRESERVATION)
                    .ifPresent(rendition -> events.addAll(preserved(component, rendition)));
        }
        return events;
    }

    private PreservationEvent captured() {
        var received = document.view().components().stream()
                .map(component -> names.original(component) + " = " + component.fileName())
                .collect(Collectors.joining("; "));
        return event(arrival, new Result(EventOutcome.SUCCESS, ""), received);
    }

    private PreservationEvent scanned() {
        var unscanned = document.view().findings().stream()
                .filter(finding -> finding.code().matches(VIRUS_CODES))
                .findFirst();
        var result = unscanned
                .map(finding -> new Result(EventOutcome.UNDECIDED, finding.code()))
                .orElse(new Result(EventOutcome.SUCCESS, ""));
        return event(EventType.VIRUS_CHECK, result, "");
    }

    private PreservationEvent event(EventType type, Result result, String detail) {
        var originals = document.view().components().stream()
                .map(component -> new Link(names.original(component), Role.SOURCE))
                .toList();
        return new PreservationEvent(
                type, document.view().capturedAt(), detail, result, PackageAgents.OURSELVES, originals);
    }

    /** One event over all signatures of a file: the worst verdict counts. */
    private Optional<PreservationEvent> validated(ComponentView component) {
        return document.signaturesOf(component).stream()
                .max(Comparator.comparing(SignatureView::mark))
                .map(worst -> new PreservationEvent(
                        EventType.SIGNATURE_VALIDATION,
                        worst.validatedAt(),
                        "",
                        new Result(outcome(worst), worst.indication().name()),
                        PackageAgents.OURSELVES,
                        List.of(new Link(names.original(component), Role.SOURCE))));
    }

    private static EventOutcome outcome(SignatureView signature) {
        return switch (signature.mark()) {
            case GREEN -> EventOutcome.SUCCESS;
            case AMBER -> EventOutcome.UNDECIDED;
            case RED -> EventOutcome.FAILURE;
        };
    }

    private List<PreservationEvent> preserved(ComponentView component, RenditionView rendition) {
        var original = names.original(component);
        var events = new ArrayList<PreservationEvent>();
        var made = DocumentComposition.ownRendition(component).isPresent();
        var file = made ? names.rendition(component) : original;
        if (made)
            events.add(new PreservationEvent(
                    EventType.NORMALIZATION,
                    rendition.createdAt(),
                    rendition.profile(),
                    new Result(EventOutcome.SUCCESS, ""),
                    PackageAgents.toolId(rendition.tool()),
                    List.of(new Link(original, Role.SOURCE), new Link(file, Role.OUTCOME))));
        if (rendition.conformance() != Conformance.NOT_APPLICABLE)
            events.add(new PreservationEvent(
                    EventType.VALIDATION,
                    rendition.createdAt(),
                    rendition.profile(),
                    new Result(outcome(rendition.conformance()), ""),
                    PackageAgents.toolId(validator(component)),
                    List.of(new Link(file, Role.SOURCE))));
        return events;
    }

    private static String validator(ComponentView component) {
        return component
                .rendition(RenditionPurpose.CONFORMANCE_REPORT)
                .map(RenditionView::tool)
                .orElse("");
    }

    private static EventOutcome outcome(Conformance conformance) {
        return switch (conformance) {
            case CONFORMANT -> EventOutcome.SUCCESS;
            case NOT_CONFORMANT -> EventOutcome.FAILURE;
            case UNDECIDED -> EventOutcome.UNDECIDED;
            case NOT_APPLICABLE -> EventOutcome.NOT_APPLICABLE;
        };
    }
}
