package vn.tangthu.schema.write;

import java.io.IOException;
import vn.tangthu.schema.model.FileFormat;
import vn.tangthu.schema.model.PackageContent;
import vn.tangthu.schema.model.PackageFile;
import vn.tangthu.schema.model.PreservationAgent;
import vn.tangthu.schema.model.PreservationEvent;
import vn.tangthu.schema.model.SignatureRecord;
import vn.tangthu.schema.xml.Namespaces;
import vn.tangthu.schema.xml.PackageLayout;

/** Elements of PREMIS 3.0. All identifiers are of the type "local": they are the identifiers used in METS. */
final class Premis {

    private static final String LOCAL = "local";

    private final PackageIds ids;

    Premis(PackageIds ids) {
        this.ids = ids;
    }

    static void root(XmlWriter xml, String base) throws IOException {
        xml.declaration()
                .open(
                        "premis",
                        "xmlns",
                        Namespaces.PREMIS,
                        "xmlns:xsi",
                        Namespaces.XSI,
                        "xsi:schemaLocation",
                        Namespaces.PREMIS + " " + base + "schemas/PREMIS.xsd",
                        "version",
                        "3.0");
    }

    /** Identifier of a content file. */
    String fileId(String name) {
        return ids.file(PackageLayout.DATA + name);
    }

    /**
     * A content file.
     *
     * @param normalization identifier of the event that made it, empty for captured files
     */
    void file(XmlWriter xml, PackageContent content, String normalization) throws IOException {
        PackageFile file = content.file();
        xml.open("object", "xsi:type", "file");
        identifier(xml, "objectIdentifier", fileId(file.name()));
        xml.open("objectCharacteristics").leaf("compositionLevel", "0");
        xml.open("fixity")
                .leaf("messageDigestAlgorithm", "SHA-256")
                .leaf("messageDigest", file.sha256())
                .end();
        xml.leaf("size", Long.toString(file.size()));
        format(xml, file.format());
        xml.end().leaf("originalName", file.name());
        for (SignatureRecord signature : content.signatures()) signature(xml, signature);
        relationship(xml, "structural", "is part of", "rep1");
        if (!content.derivedFrom().isEmpty()) derivation(xml, fileId(content.derivedFrom()), normalization);
        xml.end();
    }

    private static void format(XmlWriter xml, FileFormat format) throws IOException {
        xml.open("format");
        xml.open("formatDesignation")
                .leaf("formatName", format.name())
                .leafIfAny("formatVersion", format.version())
                .end();
        if (!format.pronomId().isEmpty())
            xml.open("formatRegistry")
                    .leaf("formatRegistryName", "PRONOM")
                    .leaf("formatRegistryKey", format.pronomId())
                    .leaf("formatRegistryRole", "specification")
                    .end();
        xml.end();
    }

    private static void signature(XmlWriter xml, SignatureRecord signature) throws IOException {
        xml.open("signatureInformation")
                .open("signature")
                .leaf("signatureEncoding", "base64")
                .leafIfAny("signer", signature.signer())
                .leaf("signatureMethod", signature.method())
                .leaf("signatureValue", signature.value())
                .leaf("signatureValidationRules", signature.validationRules());
        for (String property : signature.properties()) xml.leaf("signatureProperties", property);
        xml.end().end();
    }

    private static void derivation(XmlWriter xml, String source, String event) throws IOException {
        xml.open("relationship").leaf("relationshipType", "derivation").leaf("relationshipSubType", "has source");
        identifier(xml, "relatedObjectIdentifier", source);
        if (!event.isEmpty()) identifier(xml, "relatedEventIdentifier", event);
        xml.end();
    }

    /** An object that is no file: the representation or the package. */
    void whole(XmlWriter xml, String type, String id, String name) throws IOException {
        xml.open("object", "xsi:type", type);
        identifier(xml, "objectIdentifier", id);
        xml.leafIfAny("originalName", name);
    }

    void relationship(XmlWriter xml, String type, String subType, String other) throws IOException {
        xml.open("relationship").leaf("relationshipType", type).leaf("relationshipSubType", subType);
        identifier(xml, "relatedObjectIdentifier", other);
        xml.end();
    }

    /**
     * An event.
     *
     * @param whole identifier of the object concerned when the event names no files
     */
    void event(XmlWriter xml, String id, PreservationEvent event, String whole) throws IOException {
        xml.open("event");
        identifier(xml, "eventIdentifier", id);
        xml.leaf("eventType", event.type().term()).leaf("eventDateTime", PackageTime.format(event.at()));
        if (!event.detail().isBlank())
            xml.open("eventDetailInformation")
                    .leaf("eventDetail", event.detail())
                    .end();
        outcome(xml, event.result());
        if (!event.agent().isEmpty()) {
            xml.open("linkingAgentIdentifier")
                    .leaf("linkingAgentIdentifierType", LOCAL)
                    .leaf("linkingAgentIdentifierValue", event.agent())
                    .leaf("linkingAgentRole", "executing program")
                    .end();
        }
        for (PreservationEvent.Link link : event.files()) link(xml, fileId(link.file()), link.role());
        if (event.files().isEmpty()) link(xml, whole, PreservationEvent.Role.OUTCOME);
        xml.end();
    }

    private static void outcome(XmlWriter xml, PreservationEvent.Result result) throws IOException {
        xml.open("eventOutcomeInformation")
                .leaf("eventOutcome", result.outcome().term());
        if (!result.note().isBlank())
            xml.open("eventOutcomeDetail")
                    .leaf("eventOutcomeDetailNote", result.note())
                    .end();
        xml.end();
    }

    private static void link(XmlWriter xml, String object, PreservationEvent.Role role) throws IOException {
        xml.open("linkingObjectIdentifier")
                .leaf("linkingObjectIdentifierType", LOCAL)
                .leaf("linkingObjectIdentifierValue", object)
                .leaf("linkingObjectRole", role.term())
                .end();
    }

    void agent(XmlWriter xml, PreservationAgent agent) throws IOException {
        xml.open("agent");
        identifier(xml, "agentIdentifier", agent.id());
        xml.leaf("agentName", agent.name())
                .leaf("agentType", agent.kind().term())
                .leafIfAny("agentVersion", agent.version())
                .leafIfAny("agentNote", agent.task())
                .end();
    }

    private static void identifier(XmlWriter xml, String element, String value) throws IOException {
        xml.open(element)
                .leaf(element + "Type", LOCAL)
                .leaf(element + "Value", value)
                .end();
    }
}
