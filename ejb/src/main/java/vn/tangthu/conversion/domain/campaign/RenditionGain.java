package vn.tangthu.conversion.domain.campaign;

import java.util.List;
import java.util.TreeSet;
import vn.tangthu.conversion.api.RemakeOutcome;
import vn.tangthu.platform.Finding;

/**
 * What is gained by a rendition that was made again. Text that was there and is lost is never made good. Conformant beats not conformant, fewer errors, then fewer warnings, real text
 * beats pictures of pages, text beats none, letters of legacy fonts that were read beat those that were not, a higher level of PDF/A
 * beats a lower one; the first of these that differs decides. Equal is no gain: then the rendition that is there stays.
 */
public record RenditionGain(RenditionWorth before, RenditionWorth after) {
    public RemakeOutcome outcome() {
        if (before.text() && !after.text()) return RemakeOutcome.WORSE;
        var compared = after.comparedWith(before);
        if (compared == 0 || (compared > 0 && after.isOnlyDecidedSince(before))) return RemakeOutcome.SAME;
        return compared > 0 ? RemakeOutcome.BETTER : RemakeOutcome.WORSE;
    }

    /** Codes of findings that are not there any more, in order. */
    public List<String> gone() {
        return without(before, after);
    }

    /** Codes of findings that were not there before, in order. */
    public List<String> arisen() {
        return without(after, before);
    }

    private static List<String> without(RenditionWorth these, RenditionWorth those) {
        var codes = new TreeSet<String>();
        these.findings().stream().map(Finding::code).forEach(codes::add);
        those.findings().stream().map(Finding::code).forEach(codes::remove);
        return List.copyOf(codes);
    }
}
