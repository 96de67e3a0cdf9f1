package vn.tangthu.schema.write;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import vn.tangthu.schema.model.DossierPackage;
import vn.tangthu.schema.model.PackageContent;
import vn.tangthu.schema.model.PackageDocument;
import vn.tangthu.schema.model.PreservationAgent;
import vn.tangthu.schema.xml.PackageLayout;
import vn.tangthu.schema.xml.PackageSchemas;

/**
 * Writes the archival package of a dossier (AIP_hoso), TT 05/2025/TT-BNV Annex I, which is an E-ARK CSIP package as well.
 *
 * <p>Documents are taken one by one and their bytes copied as a stream, so memory does not depend on number or size. The
 * package appears under its name only when it is whole; after any failure nothing of it is left. Files are not forced to
 * disk: whoever puts the package into a store does that there. Thread-safe; two writers of the same package exclude each
 * other by the final rename.
 */
public final class DossierPackageWriter {

    private final Clock clock;
    private final SoftwareVersion software;

    public DossierPackageWriter(Clock clock, SoftwareVersion software) {
        this.clock = clock;
        this.software = software;
    }

    /**
     * Writes the package.
     *
     * @param documents in the order of the dossier; at least one
     * @param staging folder that gets the package folder, on a file system with atomic rename
     * @throws PackageRefusedException when the package would not be valid or content is not what was expected
     * @throws IOException when reading content or writing fails
     */
    public WrittenPackage write(DossierPackage dossier, Iterator<PackageDocument> documents, Path staging)
            throws IOException {
        DescriptionFile.requireValid("Dossier", dossier.description().findings());
        try (WorkFolder folder = new WorkFolder(staging, dossier.objectId())) {
            return new Run(dossier, folder, clock.instant()).write(documents);
        }
    }

    private PreservationAgent softwareAgent() {
        return new PreservationAgent(
                "software:" + software.name(),
                software.name(),
                PreservationAgent.Kind.SOFTWARE,
                software.version(),
                "information package creation");
    }

    /** One package on its way. */
    private final class Run {

        private final DossierPackage dossier;
        private final WorkFolder folder;
        private final MetsParts parts;
        private final DescriptionFile descriptions;
        private final ContentCopy copy;
        private final List<PreservationAgent> agents;
        private long documentCount;
        private long fileCount;
        private long contentSize;

        private Run(DossierPackage dossier, WorkFolder folder, Instant now) {
            this.dossier = dossier;
            this.folder = folder;
            parts = new MetsParts(dossier, software, now);
            descriptions = new DescriptionFile(folder, now);
            copy = new ContentCopy(folder);
            agents = new ArrayList<>(dossier.agents());
            agents.add(softwareAgent());
        }

        private WrittenPackage write(Iterator<PackageDocument> documents) throws IOException {
            FileFacts ead =
                    descriptions.write(PackageLayout.EAD, dossier.description().values());
            FileFacts representation = representation(documents);
            FileFacts premis = new PackagePremis(folder, parts).write(dossier, agents, softwareAgent());
            List<FileFacts> schemas = schemas();
            new RootMets(folder, parts)
                    .write(dossier.objectId(), new RootMets.Content(ead, premis, schemas, representation));
            return new WrittenPackage(folder.publish(), dossier.objectId(), documentCount, fileCount, contentSize);
        }

        private FileFacts representation(Iterator<PackageDocument> documents) throws IOException {
            try (RepresentationMets mets = new RepresentationMets(folder, parts);
                    RepresentationPremis premis = new RepresentationPremis(folder, parts, agents)) {
                while (documents.hasNext()) add(documents.next(), mets, premis);
                if (documentCount == 0)
                    throw new PackageRefusedException("PKG-107", "A dossier without documents makes no package");
                return mets.finish(premis.finish());
            }
        }

        private void add(PackageDocument document, RepresentationMets mets, RepresentationPremis premis)
                throws IOException {
            DescriptionFile.requireValid(
                    "Document " + document.description().documentCode(),
                    document.description().findings());
            List<RepresentationMets.WrittenFile> written = new ArrayList<>();
            for (PackageContent content : document.contents()) {
                written.add(new RepresentationMets.WrittenFile(copy.copy(content), content.use()));
                fileCount++;
                contentSize += content.file().size();
            }
            String path = PackageLayout.documentEad(document.main().file().name());
            mets.add(descriptions.write(path, document.description().values()), written);
            premis.add(document);
            documentCount++;
        }

        private List<FileFacts> schemas() throws IOException {
            List<FileFacts> schemas = new ArrayList<>();
            for (String name : PackageSchemas.SHIPPED) {
                String path = PackageLayout.SCHEMAS + name;
                schemas.add(copy.copyResource(path, PackageSchemas.open(name), parts.now()));
            }
            return schemas;
        }
    }
}
