package vn.tangthu.schema.write;

import java.util.List;
import vn.tangthu.schema.finding.Finding;

/**
 * The package cannot be written as asked. Nothing of it is left behind.
 *
 * <p>Codes: PKG-101 content has another digest than expected; PKG-102 content has another size; PKG-103 two files of the
 * same name; PKG-104 file name not allowed; PKG-105 description breaks the field rules; PKG-106 the package exists already;
 * PKG-107 dossier without documents; PKG-108 rendition or event names a file that the document does not have; PKG-109
 * event names an agent that the package does not have.
 */
public final class PackageRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Finding> findings;

    PackageRefusedException(String code, String message) {
        this(code, message, List.of());
    }

    PackageRefusedException(String code, String message, List<Finding> findings) {
        super(code + ": " + message);
        this.code = code;
        this.findings = List.copyOf(findings);
    }

    public String code() {
        return code;
    }

    /** The broken field rules when the code is PKG-105, otherwise empty. */
    public List<Finding> findings() {
        return findings == null ? List.of() : findings;
    }
}
