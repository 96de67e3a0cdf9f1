package vn.tangthu.conversion.internal.route;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.tangthu.document.api.Conformance;
import vn.tangthu.platform.Finding;

/**
 * What a route made of a file.
 *
 * @param pdf preservation rendition; may be the original itself
 * @param text UTF-8 in NFC
 */
public record Preserved(
        Optional<Pdf> pdf, Optional<Path> text, String textTool, List<Finding> findings, List<Attempt> attempts) {
    public Preserved {
        findings = List.copyOf(findings);
        attempts = List.copyOf(attempts);
    }

    /**
     * @param tool what made the rendition, name and version
     * @param report full report of veraPDF; absent when it came to no verdict
     */
    public record Pdf(
            Path file,
            String tool,
            Conformance conformance,
            String profile,
            Optional<Path> report,
            String reportTool) {}
}
