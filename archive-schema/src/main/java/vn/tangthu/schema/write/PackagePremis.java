package vn.tangthu.schema.write;

import java.io.IOException;
import java.util.List;
import vn.tangthu.schema.model.DossierPackage;
import vn.tangthu.schema.model.EventOutcome;
import vn.tangthu.schema.model.EventType;
import vn.tangthu.schema.model.PreservationAgent;
import vn.tangthu.schema.model.PreservationEvent;
import vn.tangthu.schema.xml.PackageLayout;

/** PREMIS.xml of the package: the dossier as a whole, what happened to it, and the making of the package itself. */
final class PackagePremis {

    private final WorkFolder folder;
    private final MetsParts parts;

    PackagePremis(WorkFolder folder, MetsParts parts) {
        this.folder = folder;
        this.parts = parts;
    }

    FileFacts write(DossierPackage dossier, List<PreservationAgent> agents, PreservationAgent software)
            throws IOException {
        Premis premis = new Premis(parts.ids());
        try (XmlWriter xml = new XmlWriter(folder.file(PackageLayout.PREMIS))) {
            Premis.root(xml, "../../");
            premis.whole(
                    xml,
                    "intellectualEntity",
                    dossier.objectId(),
                    dossier.description().archiveFileCode());
            premis.relationship(xml, "structural", "has part", "rep1");
            xml.end();
            int number = 0;
            for (PreservationEvent event : dossier.events())
                premis.event(xml, parts.ids().section("event " + number++), event, dossier.objectId());
            premis.event(xml, parts.ids().section("event " + number), creation(software), dossier.objectId());
            for (PreservationAgent agent : agents) premis.agent(xml, agent);
            xml.end();
            return xml.finish(PackageLayout.PREMIS, parts.now());
        }
    }

    private PreservationEvent creation(PreservationAgent software) {
        return new PreservationEvent(
                EventType.PACKAGE_CREATION,
                parts.now(),
                "AIP_hoso, TT 05/2025/TT-BNV Annex I",
                new PreservationEvent.Result(EventOutcome.SUCCESS, ""),
                software.id(),
                List.of());
    }
}
