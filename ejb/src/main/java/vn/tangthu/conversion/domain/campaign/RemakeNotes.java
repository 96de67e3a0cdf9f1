package vn.tangthu.conversion.domain.campaign;

import java.util.List;
import vn.tangthu.conversion.api.ConversionAttempt;
import vn.tangthu.platform.Finding;

/**
 * What is kept with a remade file until somebody decides.
 *
 * @param gone codes of findings
 * @param arisen codes of findings
 */
public record RemakeNotes(
        List<Finding> findings, List<ConversionAttempt> attempts, List<String> gone, List<String> arisen) {
    static final RemakeNotes NONE = new RemakeNotes(List.of(), List.of(), List.of(), List.of());

    public RemakeNotes {
        findings = List.copyOf(findings);
        attempts = List.copyOf(attempts);
        gone = List.copyOf(gone);
        arisen = List.copyOf(arisen);
    }
}
