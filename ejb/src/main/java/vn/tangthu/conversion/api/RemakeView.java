package vn.tangthu.conversion.api;

import java.util.List;
import java.util.Optional;
import vn.tangthu.document.api.ComponentId;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.platform.Finding;

/**
 * One file of a campaign.
 *
 * @param reason code of why it failed, does not apply or was overtaken
 * @param before the rendition that was current when it was remade
 * @param after what was made of it then
 * @param gone codes of findings that the new rendition does not have any more
 * @param arisen codes of findings that it has and the old one had not
 * @param findings all that the new conversion found
 */
public record RemakeView(
        RemakeId id,
        DocumentId document,
        ComponentId component,
        RemakeOutcome outcome,
        RemakeDecision decision,
        Optional<String> reason,
        Optional<MadeRendition> before,
        Optional<MadeRendition> after,
        List<String> gone,
        List<String> arisen,
        List<Finding> findings) {
    public RemakeView {
        gone = List.copyOf(gone);
        arisen = List.copyOf(arisen);
        findings = List.copyOf(findings);
    }
}
