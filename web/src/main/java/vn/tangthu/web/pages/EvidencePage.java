package vn.tangthu.web.pages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import javax.naming.InvalidNameException;
import vn.tangthu.preservation.api.EvidenceFailure;
import vn.tangthu.preservation.api.EvidenceStanding;
import vn.tangthu.preservation.api.EvidenceTreeState;
import vn.tangthu.preservation.api.EvidenceTreeView;
import vn.tangthu.preservation.api.EvidenceTrees;
import vn.tangthu.preservation.api.EvidenceVerdict;

/** Hash trees, what waits for one, and the button that builds one now. */
@Named
@RequestScoped
public class EvidencePage {
    private static final int ROWS = 25;

    @Inject
    EvidenceTrees trees;

    @Inject
    Feedback feedback;

    @Inject
    Texts texts;

    private final Rows<EvidenceTreeView> rows = new Rows<>(ROWS);
    private EvidenceStanding standing;
    private EvidenceVerdict verdict;
    private long checked;

    /** The tree is named by the form: the rows may have become others since it was shown. */
    @PostConstruct
    void restore() {
        feedback.posted("number").ifPresent(named -> {
            checked = Long.parseLong(named);
            load();
        });
    }

    public void load() {
        feedback.load(() -> {
            rows.load(trees::list);
            standing = trees.standing();
        });
    }

    public String buildNow() {
        if (feedback.attempt(trees::buildNow)) feedback.done("evidence.requested", Map.of());
        return "/evidence.xhtml?faces-redirect=true";
    }

    public String check() {
        feedback.attempt(() -> verdict = trees.check(checked));
        return null;
    }

    public String getFailureText() {
        return standing.failure().map(this::text).orElse("");
    }

    private String text(EvidenceFailure failure) {
        return texts.with(
                "evidence.failedTries",
                Map.of(
                        "tries", Integer.toString(failure.tries()),
                        "at", texts.time(failure.at()),
                        "again", texts.time(failure.again())));
    }

    public String mark(EvidenceTreeState state) {
        return state == EvidenceTreeState.STAMPED ? "tt-good" : "tt-warn";
    }

    public String authority(EvidenceTreeView tree) throws InvalidNameException {
        return tree.stamp().isEmpty() ? "" : CommonName.of(tree.stamp().get().authority());
    }

    public Rows<EvidenceTreeView> getRows() {
        return rows;
    }

    public EvidenceStanding getStanding() {
        return standing;
    }

    /** What a check came to that was just asked for. */
    public EvidenceVerdict getVerdict() {
        return verdict;
    }

    public long getChecked() {
        return checked;
    }

    /** Whether the page shows itself anew until what was asked for is done. */
    public boolean isWorking() {
        return standing.requested() && standing.failure().isEmpty();
    }
}
