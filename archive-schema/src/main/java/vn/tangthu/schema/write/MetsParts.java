package vn.tangthu.schema.write;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.tangthu.schema.model.DossierPackage;
import vn.tangthu.schema.xml.Namespaces;
import vn.tangthu.schema.xml.PackageReference;

/** The parts that the METS.xml of the package and that of the representation have in common. */
final class MetsParts {

    /** Profile of every METS below the package root. */
    static final String CSIP_PROFILE = "https://earkcsip.dilcis.eu/profile/E-ARK-CSIP.xml";

    private final DossierPackage dossier;
    private final SoftwareVersion software;
    private final PackageIds ids;
    private final Instant now;

    MetsParts(DossierPackage dossier, SoftwareVersion software, Instant now) {
        this.dossier = dossier;
        this.software = software;
        this.now = now;
        ids = new PackageIds(dossier.objectId());
    }

    PackageIds ids() {
        return ids;
    }

    Instant now() {
        return now;
    }

    /**
     * Opens the root element.
     *
     * @param base path from the folder of the METS.xml to the package root, empty or ending in a slash
     */
    void root(XmlWriter xml, String objectId, String profile, String base) throws IOException {
        xml.declaration()
                .open(
                        "mets",
                        "xmlns",
                        Namespaces.METS,
                        "xmlns:csip",
                        Namespaces.CSIP,
                        "xmlns:xlink",
                        Namespaces.XLINK,
                        "xmlns:xsi",
                        Namespaces.XSI,
                        "xsi:schemaLocation",
                        Namespaces.METS + " " + base + "schemas/METS.xsd " + Namespaces.CSIP + " " + base
                                + "schemas/DILCISExtensionMETS.xsd",
                        "OBJID",
                        objectId,
                        "TYPE",
                        "Mixed",
                        "csip:CONTENTINFORMATIONTYPE",
                        "MIXED",
                        "PROFILE",
                        profile);
    }

    void header(XmlWriter xml) throws IOException {
        String time = PackageTime.format(now);
        xml.open(
                "metsHdr",
                "CREATEDATE",
                time,
                "LASTMODDATE",
                time,
                "RECORDSTATUS",
                dossier.status().name(),
                "csip:OAISPACKAGETYPE",
                "AIP");
        xml.open("agent", "ROLE", "CREATOR", "TYPE", "OTHER", "OTHERTYPE", "SOFTWARE")
                .leaf("name", software.name());
        note(xml, "SOFTWARE VERSION", software.version());
        xml.open("agent", "ROLE", "CREATOR", "TYPE", "ORGANIZATION")
                .leaf("name", dossier.creator().name());
        note(xml, "IDENTIFICATIONCODE", dossier.creator().fondsCode());
        if (!dossier.submissionAgreement().isBlank())
            xml.open("altRecordID", "TYPE", "SUBMISSIONAGREEMENT")
                    .text(dossier.submissionAgreement())
                    .end();
        xml.end();
    }

    private static void note(XmlWriter xml, String type, String text) throws IOException {
        xml.open("note", "csip:NOTETYPE", type).text(text).end().end();
    }

    /** A dmdSec; answers its identifier. */
    String describe(XmlWriter xml, FileFacts file, String base) throws IOException {
        String id = ids.section("dmdSec " + file.path());
        xml.open("dmdSec", "ID", id, "CREATED", PackageTime.format(file.created()), "STATUS", "CURRENT");
        reference(xml, file, base, "DC");
        xml.end();
        return id;
    }

    /** An amdSec with the PREMIS of this level; answers the identifier of the digiprovMD. */
    String preserve(XmlWriter xml, FileFacts premis, String base) throws IOException {
        String id = ids.section("digiprovMD " + premis.path());
        xml.open("amdSec", "ID", ids.section("amdSec " + premis.path()));
        xml.open("digiprovMD", "ID", id, "CREATED", PackageTime.format(premis.created()), "STATUS", "CURRENT");
        reference(xml, premis, base, "PREMIS");
        xml.end().end();
        return id;
    }

    private void reference(XmlWriter xml, FileFacts file, String base, String type) throws IOException {
        List<String> attributes = new ArrayList<>(List.of("ID", ids.file(file.path()), "LOCTYPE", "URL"));
        attributes.addAll(List.of("MDTYPE", type, "xlink:type", "simple", "xlink:href", href(file, base)));
        attributes.addAll(measures(file));
        xml.empty("mdRef", attributes.toArray(String[]::new));
    }

    /** A file of a file group; answers its identifier. */
    String file(XmlWriter xml, FileFacts file, String base) throws IOException {
        String id = ids.file(file.path());
        List<String> attributes = new ArrayList<>(List.of("ID", id));
        attributes.addAll(measures(file));
        xml.open("file", attributes.toArray(String[]::new))
                .empty("FLocat", "LOCTYPE", "URL", "xlink:type", "simple", "xlink:href", href(file, base))
                .end();
        return id;
    }

    private static List<String> measures(FileFacts file) {
        return List.of(
                "MIMETYPE",
                file.mediaType(),
                "SIZE",
                Long.toString(file.size()),
                "CREATED",
                PackageTime.format(file.created()),
                "CHECKSUM",
                file.sha256(),
                "CHECKSUMTYPE",
                "SHA-256");
    }

    private static String href(FileFacts file, String base) {
        return PackageReference.encode(file.path().substring(base.length()));
    }
}
