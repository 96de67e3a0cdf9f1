package vn.tangthu.document.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.tangthu.document.api.ComponentId;
import vn.tangthu.document.api.ComponentView;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.DocumentView;
import vn.tangthu.document.api.Processing;
import vn.tangthu.document.api.RenditionView;
import vn.tangthu.document.domain.Component;
import vn.tangthu.document.domain.Document;
import vn.tangthu.document.domain.DocumentStep;
import vn.tangthu.document.domain.NotedFinding;
import vn.tangthu.document.domain.Rendition;
import vn.tangthu.document.internal.Documents.Rows;
import vn.tangthu.platform.Finding;
import vn.tangthu.platform.Severity;

/** Documents as others see them, put together from their rows. */
final class DocumentViews {
    private final Map<DocumentId, Document> documents;
    private final Map<DocumentId, List<Component>> components;
    private final Map<ComponentId, List<RenditionView>> renditions;
    private final Map<DocumentId, List<DocumentStep>> steps;
    private final Map<DocumentId, List<Finding>> findings;

    DocumentViews(Rows rows) {
        documents = rows.documents().stream().collect(toMap(Document::id, Function.identity()));
        components = rows.components().stream().collect(groupingBy(Component::document));
        renditions = rows.renditions().stream()
                .collect(groupingBy(Rendition::component, mapping(Rendition::view, toList())));
        steps = rows.steps().stream().collect(groupingBy(DocumentStep::document));
        findings = rows.findings().stream()
                .collect(groupingBy(NotedFinding::document, mapping(NotedFinding::finding, toList())));
    }

    Optional<DocumentView> view(DocumentId id) {
        return Optional.ofNullable(documents.get(id)).map(this::view);
    }

    private DocumentView view(Document document) {
        var id = document.id();
        return new DocumentView(
                id,
                document.agency(),
                document.unit(),
                document.custody(),
                document.metadata(),
                processing(id),
                components.getOrDefault(id, List.of()).stream().map(this::view).toList(),
                findings.getOrDefault(id, List.of()),
                document.capturedAt(),
                document.capturedBy(),
                document.version());
    }

    private ComponentView view(Component component) {
        return component.view(renditions.getOrDefault(component.id(), List.of()));
    }

    private Processing processing(DocumentId id) {
        if (steps.getOrDefault(id, List.of()).stream().anyMatch(DocumentStep::isPending)) return Processing.PENDING;
        var calm = findings.getOrDefault(id, List.of()).stream().allMatch(f -> f.severity() == Severity.INFO);
        return calm ? Processing.DONE : Processing.ATTENTION;
    }
}
