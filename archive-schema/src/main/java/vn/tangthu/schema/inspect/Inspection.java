package vn.tangthu.schema.inspect;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import vn.tangthu.schema.rule.MetadataForm;
import vn.tangthu.schema.rule.MetadataRules;
import vn.tangthu.schema.xml.PackageLayout;
import vn.tangthu.schema.xml.ValidatingParser;
import vn.tangthu.schema.xml.XmlKind;

/** One inspection of one package. */
final class Inspection {

    private static final Pattern OBJECT_ID =
            Pattern.compile("urn:uuid:[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}");
    private static final List<String> MANDATORY = List.of(
            PackageLayout.EAD,
            PackageLayout.PREMIS,
            PackageLayout.REPRESENTATION_METS,
            PackageLayout.REPRESENTATION_PREMIS);
    /** A broken document can break its schema in every line; the first few tell enough. */
    private static final int MOST_VIOLATIONS = 20;

    private final PackageTree tree;
    private final InspectionLimits limits;
    private final Findings findings;
    private final Map<String, ListedFile> listed = new HashMap<>();
    private final Map<String, PremisHandler.Fixity> fixities = new HashMap<>();
    private final byte[] buffer = new byte[1 << 16];
    private long files;
    private long bytes;

    Inspection(PackageTree tree, InspectionLimits limits, Findings findings) {
        this.tree = tree;
        this.limits = limits;
        this.findings = findings;
    }

    InspectionReport run() throws IOException {
        if (!tree.paths().contains(PackageLayout.METS)) {
            findings.add("PKG-001", tree.folderName());
            return new InspectionReport("", 0, 0, findings.all());
        }
        MetsHandler root = readMets(PackageLayout.METS);
        checkIdentity(root);
        for (String path : MANDATORY) if (!tree.paths().contains(path)) findings.add("PKG-003", path);
        for (String path : tree.paths()) if (path.matches("representations/[^/]+/METS\\.xml")) readMets(path);
        for (ListedFile file : List.copyOf(listed.values())) check(file);
        checkUnlisted();
        checkPremis();
        return new InspectionReport(root.objectId(), files, bytes, findings.all());
    }

    private MetsHandler readMets(String path) throws IOException {
        MetsHandler mets = new MetsHandler(path, findings);
        try (MeasuringInputStream in = open(path, limits.xmlBytes())) {
            parse(in, XmlKind.METS, mets, path);
        }
        for (ListedFile file : mets.files())
            if (listed.putIfAbsent(file.path(), file) != null) findings.add("PKG-010", file.path(), path);
        return mets;
    }

    private void checkIdentity(MetsHandler root) {
        String id = root.objectId();
        if (!root.packageType().equals("AIP")) findings.add("PKG-017", PackageLayout.METS, root.packageType());
        if (!OBJECT_ID.matcher(id).matches()) findings.add("PKG-021", PackageLayout.METS, id);
        if (!tree.folderName().equals(PackageLayout.folderName(id))) findings.add("PKG-002", tree.folderName(), id);
        else if (!tree.folderName().equals(id)) findings.add("PKG-022", tree.folderName(), id);
    }

    private void check(ListedFile file) throws IOException {
        if (!tree.paths().contains(file.path())) {
            findings.add("PKG-006", file.path(), file.listedIn());
            return;
        }
        if (file.size() < 0 || file.sha256().isEmpty()) {
            findings.add("PKG-012", file.path(), file.listedIn());
            return;
        }
        if (bytes + file.size() > limits.totalBytes()) {
            findings.add("PKG-015", file.path(), limits.totalBytes(), "bytes");
            return;
        }
        try (MeasuringInputStream in = open(file.path(), file.size() + 1)) {
            read(in, file.path());
            compare(file, in);
        }
    }

    /** Reads the file to its end; XML of the package is validated on the way. */
    private void read(MeasuringInputStream in, String path) throws IOException {
        if (path.equals(PackageLayout.EAD)) describe(in, path, XmlKind.DOSSIER, MetadataForm.AIP_DOSSIER);
        else if (path.startsWith(PackageLayout.DOCUMENT_EAD))
            describe(in, path, XmlKind.DOCUMENT, MetadataForm.AIP_DOCUMENT);
        else if (path.equals(PackageLayout.PREMIS) || path.equals(PackageLayout.REPRESENTATION_PREMIS)) {
            PremisHandler premis = new PremisHandler();
            parse(in, XmlKind.PREMIS, premis, path);
            fixities.putAll(premis.objects());
        }
        while (in.read(buffer) >= 0) continue;
    }

    private void describe(InputStream in, String path, XmlKind kind, MetadataForm form) throws IOException {
        DescriptionHandler description = new DescriptionHandler();
        if (parse(in, kind, description, path))
            MetadataRules.standard()
                    .check(form, description.values())
                    .forEach(finding -> findings.addField(path, finding));
    }

    private boolean parse(InputStream in, XmlKind kind, ContentHandler handler, String path) throws IOException {
        int[] violations = {0};
        try {
            ValidatingParser.parse(new Unclosed(in), kind, handler, (line, message) -> {
                if (violations[0]++ < MOST_VIOLATIONS) findings.add("PKG-005", path, line, message);
            });
            return true;
        } catch (SAXParseException e) {
            findings.add("PKG-004", path, e.getLineNumber(), e.getMessage());
        } catch (SAXException e) {
            findings.add("PKG-004", path, 0, e.getMessage());
        }
        return false;
    }

    private void compare(ListedFile file, MeasuringInputStream in) {
        files++;
        bytes += in.size();
        if (in.size() != file.size()) {
            String size = in.size() > file.size() ? "more" : Long.toString(in.size());
            findings.add("PKG-007", file.path(), size, file.listedIn(), file.size());
            return;
        }
        String sha256 = in.sha256();
        if (!sha256.equals(file.sha256())) findings.add("PKG-008", file.path(), sha256, file.listedIn(), file.sha256());
    }

    private void checkUnlisted() {
        Set<String> unlisted = new HashSet<>(tree.paths());
        unlisted.removeAll(listed.keySet());
        unlisted.remove(PackageLayout.METS);
        unlisted.stream().sorted().forEach(path -> findings.add("PKG-009", path));
    }

    private void checkPremis() {
        for (ListedFile file : listed.values()) {
            if (!file.path().startsWith(PackageLayout.DATA)) continue;
            PremisHandler.Fixity fixity = fixities.get(file.id());
            if (fixity == null) findings.add("PKG-020", file.path(), PackageLayout.REPRESENTATION_PREMIS);
            else if (!fixity.sha256().equals(file.sha256()) || !fixity.size().equals(Long.toString(file.size())))
                findings.add(
                        "PKG-018", file.path(), PackageLayout.REPRESENTATION_PREMIS, fixity.sha256(), fixity.size());
        }
    }

    private MeasuringInputStream open(String path, long limit) throws IOException {
        return new MeasuringInputStream(tree.open(path), limit);
    }
}
