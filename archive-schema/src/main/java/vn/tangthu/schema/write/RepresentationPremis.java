package vn.tangthu.schema.write;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tangthu.schema.model.EventType;
import vn.tangthu.schema.model.PackageContent;
import vn.tangthu.schema.model.PackageDocument;
import vn.tangthu.schema.model.PreservationAgent;
import vn.tangthu.schema.model.PreservationEvent;
import vn.tangthu.schema.xml.PackageLayout;

/**
 * PREMIS_rep1.xml, written while the documents pass: objects go straight into the file, events into a fragment appended
 * after the last object.
 */
final class RepresentationPremis implements AutoCloseable {

    private final WorkFolder folder;
    private final MetsParts parts;
    private final List<PreservationAgent> agents;
    private final Set<String> agentIds;
    private final Premis premis;
    private final XmlWriter objects;
    private final XmlWriter events;

    RepresentationPremis(WorkFolder folder, MetsParts parts, List<PreservationAgent> agents) throws IOException {
        this.folder = folder;
        this.parts = parts;
        this.agents = agents;
        agentIds = agents.stream().map(PreservationAgent::id).collect(Collectors.toUnmodifiableSet());
        premis = new Premis(parts.ids());
        objects = new XmlWriter(folder.file(PackageLayout.REPRESENTATION_PREMIS));
        events = new XmlWriter(folder.fragment("events"));
        Premis.root(objects, "../../../../");
        premis.whole(objects, "representation", "rep1", "");
        objects.end();
    }

    void add(PackageDocument document) throws IOException {
        requireKnownNames(document);
        for (PackageContent content : document.contents())
            premis.file(objects, content, normalization(document, content.file().name()));
        for (int i = 0; i < document.events().size(); i++)
            premis.event(events, eventId(document, i), document.events().get(i), "rep1");
    }

    private void requireKnownNames(PackageDocument document) {
        Set<String> names = new HashSet<>(Set.of(""));
        document.contents().forEach(content -> names.add(content.file().name()));
        document.contents().forEach(content -> requireKnown(names, content.derivedFrom()));
        for (PreservationEvent event : document.events()) {
            event.files().forEach(link -> requireKnown(names, link.file()));
            if (!event.agent().isEmpty() && !agentIds.contains(event.agent()))
                throw new PackageRefusedException("PKG-109", "Event names an unknown agent: " + event.agent());
        }
    }

    private static void requireKnown(Set<String> names, String name) {
        if (!names.contains(name))
            throw new PackageRefusedException("PKG-108", "The document has no file of the name " + name);
    }

    private String normalization(PackageDocument document, String name) {
        PreservationEvent.Link made = new PreservationEvent.Link(name, PreservationEvent.Role.OUTCOME);
        for (int i = 0; i < document.events().size(); i++) {
            PreservationEvent event = document.events().get(i);
            if (event.type() == EventType.NORMALIZATION && event.files().contains(made)) return eventId(document, i);
        }
        return "";
    }

    private String eventId(PackageDocument document, int index) {
        return parts.ids()
                .section("event " + index + " " + document.main().file().name());
    }

    FileFacts finish() throws IOException {
        events.close();
        objects.append(folder.fragment("events"));
        for (PreservationAgent agent : agents) premis.agent(objects, agent);
        objects.end();
        return objects.finish(PackageLayout.REPRESENTATION_PREMIS, parts.now());
    }

    @Override
    public void close() throws IOException {
        try (objects) {
            events.close();
        }
    }
}
