package vn.tangthu.archive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tangthu.archive.domain.ArchivalDescription;
import vn.tangthu.archive.domain.check.SubmittedDocument;
import vn.tangthu.document.api.DocumentWork;
import vn.tangthu.document.api.FormatRegistry;
import vn.tangthu.document.api.RenditionPurpose;
import vn.tangthu.dossier.api.DossierReading;
import vn.tangthu.dossier.api.DossierView;
import vn.tangthu.organization.api.OrganizationDirectory;
import vn.tangthu.schema.model.DossierDescription;
import vn.tangthu.schema.model.DossierPackage;
import vn.tangthu.schema.model.EventOutcome;
import vn.tangthu.schema.model.EventType;
import vn.tangthu.schema.model.PackageCreator;
import vn.tangthu.schema.model.PackageDocument;
import vn.tangthu.schema.model.PreservationAgent;
import vn.tangthu.schema.model.PreservationEvent;
import vn.tangthu.schema.model.RecordStatus;
import vn.tangthu.schema.write.DossierPackageWriter;
import vn.tangthu.schema.write.PackageRefusedException;
import vn.tangthu.schema.write.SoftwareVersion;

/** Writes the archival package of a dossier (AIP_hoso) from what the features know; documents pass one by one. */
@ApplicationScoped
public class PackageAssembly {
    private static final Set<RenditionPurpose> NAMED_TOOLS =
            EnumSet.of(RenditionPurpose.PRESERVATION, RenditionPurpose.CONFORMANCE_REPORT);

    @Inject
    DossierReading dossiers;

    @Inject
    DossierContents contents;

    @Inject
    DocumentWork documents;

    @Inject
    FormatRegistry formats;

    @Inject
    OrganizationDirectory organization;

    @Inject
    ArchiveCodes codes;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "tangthu.version", defaultValue = "0.1.0")
    String version;

    /**
     * Writes the package.
     *
     * @param staging empty folder
     * @return the package folder
     * @throws PackageRefusedException the package would not be valid, or content is not what was expected
     */
    Path write(SealingOrder order, Path staging) throws IOException {
        var dossier = dossiers.require(order.submission().dossier());
        var description = codes.description(dossier);
        var writer = new DossierPackageWriter(clock, new SoftwareVersion(PackageAgents.PRODUCT, version));
        return writer.write(
                        dossierPackage(order, dossier, description), packageDocuments(dossier, description), staging)
                .folder();
    }

    static String objectId(UUID packageId) {
        return "urn:uuid:" + packageId.toString().toUpperCase(Locale.ROOT);
    }

    private DossierPackage dossierPackage(SealingOrder order, DossierView dossier, ArchivalDescription description) {
        var agency = organization.requireAgency(dossier.agency());
        return new DossierPackage(
                order.packageId(),
                new DossierDescription(description.dossier()),
                new PackageCreator(agency.name(), agency.code()),
                RecordStatus.NEW,
                order.submission().registration().code(),
                agents(order, dossier),
                events(order));
    }

    private List<PreservationAgent> agents(SealingOrder order, DossierView dossier) {
        var tools = new TreeSet<String>();
        walk(dossier).forEachRemaining(document -> document.view().components().stream()
                .flatMap(component -> component.renditions().stream())
                .filter(rendition -> NAMED_TOOLS.contains(rendition.purpose()))
                .forEach(rendition -> tools.add(rendition.tool())));
        var agents = new ArrayList<PreservationAgent>();
        tools.stream().filter(tool -> !tool.isBlank()).map(PackageAgents::tool).forEach(agents::add);
        agents.add(
                PackageAgents.person(order.submission().decision().orElseThrow().decidedBy()));
        return agents;
    }

    private static List<PreservationEvent> events(SealingOrder order) {
        var submission = order.submission();
        var decision = submission.decision().orElseThrow();
        var checked = new PreservationEvent(
                EventType.FIXITY_CHECK,
                submission.checkedAt().orElseThrow(),
                "SHA-256, SHA-512",
                new PreservationEvent.Result(EventOutcome.SUCCESS, ""),
                PackageAgents.OURSELVES,
                List.of());
        var accepted = new PreservationEvent(
                EventType.INGESTION,
                decision.decidedAt(),
                submission.registration().code(),
                new PreservationEvent.Result(EventOutcome.SUCCESS, ""),
                PackageAgents.person(decision.decidedBy()).id(),
                List.of());
        return List.of(checked, accepted);
    }

    private Iterator<PackageDocument> packageDocuments(DossierView dossier, ArchivalDescription description) {
        var composition = new DocumentComposition(description, documents, formats);
        var all = walk(dossier);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return all.hasNext();
            }

            @Override
            public PackageDocument next() {
                return composition.compose(all.next());
            }
        };
    }

    private Iterator<SubmittedDocument> walk(DossierView dossier) {
        return contents.documents(dossier.id());
    }
}
