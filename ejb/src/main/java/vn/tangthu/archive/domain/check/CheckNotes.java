package vn.tangthu.archive.domain.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.tangthu.archive.api.CheckItem;
import vn.tangthu.archive.api.CheckOutcome;
import vn.tangthu.archive.api.CheckReport;
import vn.tangthu.platform.Finding;
import vn.tangthu.platform.Severity;

/**
 * What a check notes down, and what comes of it: FAILED with an error or a failure, else UNDECIDED when something could not be decided,
 * else NOT_APPLICABLE when nothing was looked at, else PASSED. Errors are kept before others when there are too many.
 */
public final class CheckNotes {
    private final List<Finding> errors = new ArrayList<>();
    private final List<Finding> others = new ArrayList<>();
    private int checked;
    private final Map<Severity, Integer> noted = new EnumMap<>(Severity.class);
    private boolean failed;
    private boolean undecided;

    /** One more thing was looked at. */
    public void looked() {
        checked++;
    }

    /** Good to know, or to look at; does not change the outcome unless it is an error. */
    public void note(Finding finding) {
        noted.merge(finding.severity(), 1, Integer::sum);
        if (finding.severity() == Severity.ERROR) failed = true;
        var kept = finding.severity() == Severity.ERROR ? errors : others;
        if (kept.size() < CheckReport.MOST_FINDINGS) kept.add(finding);
    }

    /** The item has failed, also when the finding leaves the decision to the archivist. */
    public void fail(Finding finding) {
        failed = true;
        note(finding);
    }

    /** No verdict was possible. */
    public void undecided(Finding finding) {
        undecided = true;
        note(finding);
    }

    CheckOutcome outcome() {
        if (failed) return CheckOutcome.FAILED;
        if (undecided) return CheckOutcome.UNDECIDED;
        return checked == 0 ? CheckOutcome.NOT_APPLICABLE : CheckOutcome.PASSED;
    }

    public CheckReport report(CheckItem item) {
        var kept = new ArrayList<>(errors);
        kept.addAll(others.subList(0, Math.min(others.size(), CheckReport.MOST_FINDINGS - errors.size())));
        var beyond = new CheckReport.Beyond(
                beyond(kept, Severity.ERROR), beyond(kept, Severity.WARNING), beyond(kept, Severity.INFO));
        return new CheckReport(item, outcome(), checked, kept, beyond);
    }

    private int beyond(List<Finding> kept, Severity severity) {
        var listed = (int) kept.stream().filter(f -> f.severity() == severity).count();
        return noted.getOrDefault(severity, 0) - listed;
    }
}
