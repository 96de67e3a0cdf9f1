package vn.tangthu.dossier.api;

import java.util.List;
import java.util.Optional;
import vn.tangthu.platform.Finding;

/**
 * Result of reading a file plan from a file. With one ERROR nothing is taken over.
 *
 * @param plan the draft written; empty after a preview and when there are errors
 * @param lines what was read, in the order of the file
 * @param findings by row and column; subject is the cell, e.g. {@code C12}
 */
public record FilePlanImport(Optional<FilePlanView> plan, List<FilePlanLine> lines, List<Finding> findings) {

    public FilePlanImport {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
    }
}
