package vn.tangthu.schema.write;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.tangthu.schema.finding.Finding;

/** EAD.xml and EAD_doc.xml: root {@code simpledc}, one element for each field that has a value. */
final class DescriptionFile {

    private final WorkFolder folder;
    private final Instant now;

    DescriptionFile(WorkFolder folder, Instant now) {
        this.folder = folder;
        this.now = now;
    }

    FileFacts write(String path, Map<String, String> values) throws IOException {
        try (XmlWriter xml = new XmlWriter(folder.file(path))) {
            xml.declaration().open("simpledc");
            for (Map.Entry<String, String> field : values.entrySet()) xml.leaf(field.getKey(), field.getValue());
            xml.end();
            return xml.finish(path, now);
        }
    }

    /** A package must be valid, so a description that breaks the rules cannot go into one. */
    static void requireValid(String what, List<Finding> findings) {
        List<Finding> errors = findings.stream().filter(Finding::isError).toList();
        if (errors.isEmpty()) return;
        throw new PackageRefusedException(
                "PKG-105",
                what + ": "
                        + String.join(
                                "; ", errors.stream().map(Finding::message).toList()),
                errors);
    }
}
