package vn.tangthu.schema.write;

import java.io.IOException;
import java.util.List;
import vn.tangthu.schema.xml.PackageLayout;

/** METS.xml of the package: small, whatever the number of documents, because it points to that of the representation. */
final class RootMets {

    /** The profile that TT 05/2025/TT-BNV Annex I names for the package itself. */
    static final String PROFILE = "http://www.ra.ee/METS/v01/IP.xml";

    private static final String REPRESENTATION = "Representations/rep1";

    private final WorkFolder folder;
    private final MetsParts parts;

    RootMets(WorkFolder folder, MetsParts parts) {
        this.folder = folder;
        this.parts = parts;
    }

    /**
     * What the METS.xml points to.
     *
     * @param ead description of the dossier
     * @param premis preservation metadata of the package
     * @param schemas the schemas shipped with it
     * @param representation METS.xml of the representation
     */
    record Content(FileFacts ead, FileFacts premis, List<FileFacts> schemas, FileFacts representation) {}

    void write(String objectId, Content content) throws IOException {
        try (XmlWriter xml = new XmlWriter(folder.file(PackageLayout.METS))) {
            parts.root(xml, objectId, PROFILE, "");
            parts.header(xml);
            String description = parts.describe(xml, content.ead(), "");
            String preservation = parts.preserve(xml, content.premis(), "");
            files(xml, content);
            structure(xml, objectId, description, preservation);
            xml.end();
        }
    }

    private void files(XmlWriter xml, Content content) throws IOException {
        xml.open("fileSec", "ID", parts.ids().section("fileSec"));
        xml.open("fileGrp", "ID", parts.ids().section("fileGrp schemas"), "USE", "Schemas");
        for (FileFacts schema : content.schemas()) parts.file(xml, schema, "");
        xml.end();
        xml.open(
                "fileGrp",
                "ID",
                parts.ids().section("fileGrp rep1"),
                "USE",
                REPRESENTATION,
                "csip:CONTENTINFORMATIONTYPE",
                "MIXED");
        parts.file(xml, content.representation(), "");
        xml.end().end();
    }

    private void structure(XmlWriter xml, String objectId, String description, String preservation) throws IOException {
        PackageIds ids = parts.ids();
        xml.open("structMap", "ID", ids.section("structMap"), "TYPE", "PHYSICAL", "LABEL", "CSIP");
        xml.open("div", "ID", ids.section("div"), "LABEL", objectId);
        xml.empty(
                "div",
                "ID",
                ids.section("div metadata"),
                "LABEL",
                "Metadata",
                "DMDID",
                description,
                "ADMID",
                preservation);
        xml.open("div", "ID", ids.section("div schemas"), "LABEL", "Schemas")
                .empty("fptr", "FILEID", ids.section("fileGrp schemas"))
                .end();
        xml.open("div", "ID", ids.section("div rep1"), "LABEL", REPRESENTATION)
                .empty(
                        "mptr",
                        "LOCTYPE",
                        "URL",
                        "xlink:type",
                        "simple",
                        "xlink:href",
                        PackageLayout.REPRESENTATION_METS,
                        "xlink:title",
                        ids.section("fileGrp rep1"))
                .end();
        xml.end().end();
    }
}
