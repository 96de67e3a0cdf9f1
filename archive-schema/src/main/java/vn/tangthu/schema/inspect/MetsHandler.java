package vn.tangthu.schema.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import vn.tangthu.schema.xml.Namespaces;
import vn.tangthu.schema.xml.PackageReference;

/** Reads what a METS.xml lists. */
final class MetsHandler extends DefaultHandler {

    private final String metsPath;
    private final String base;
    private final Findings findings;
    private final List<ListedFile> files = new ArrayList<>();
    private String objectId = "";
    private String packageType = "";
    private ListedFile measured = new ListedFile("", "", -1, "", "");

    MetsHandler(String metsPath, Findings findings) {
        this.metsPath = metsPath;
        this.findings = findings;
        base = metsPath.substring(0, metsPath.lastIndexOf('/') + 1);
    }

    @Override
    public void startElement(String uri, String element, String qualified, Attributes attributes) {
        if (!Namespaces.METS.equals(uri)) return;
        switch (element) {
            case "mets" -> objectId = value(attributes, "", "OBJID");
            case "metsHdr" -> packageType = value(attributes, Namespaces.CSIP, "OAISPACKAGETYPE");
            case "file" -> measured = measures(attributes);
            case "FLocat" -> list(measured, attributes);
            case "mdRef" -> list(measures(attributes), attributes);
            default -> {
                // structure and headings list no files
            }
        }
    }

    private ListedFile measures(Attributes attributes) {
        boolean sha256 = value(attributes, "", "CHECKSUMTYPE").equals("SHA-256");
        String digest = sha256 ? value(attributes, "", "CHECKSUM").toLowerCase(Locale.ROOT) : "";
        return new ListedFile(value(attributes, "", "ID"), "", size(value(attributes, "", "SIZE")), digest, metsPath);
    }

    private void list(ListedFile file, Attributes attributes) {
        String href = value(attributes, Namespaces.XLINK, "href");
        Optional<String> path = PackageReference.decode(href);
        if (path.isEmpty()) findings.add("PKG-011", metsPath, href);
        path.ifPresent(p -> files.add(new ListedFile(file.id(), base + p, file.size(), file.sha256(), metsPath)));
    }

    private static long size(String text) {
        return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : -1;
    }

    private static String value(Attributes attributes, String namespace, String name) {
        String value = attributes.getValue(namespace, name);
        return value == null ? "" : value;
    }

    String objectId() {
        return objectId;
    }

    String packageType() {
        return packageType;
    }

    List<ListedFile> files() {
        return files;
    }
}
