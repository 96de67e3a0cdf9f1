package vn.tangthu.preservation.internal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tangthu.platform.Page;
import vn.tangthu.platform.PageRequest;
import vn.tangthu.platform.Roles;
import vn.tangthu.preservation.api.EvidenceStanding;
import vn.tangthu.preservation.api.EvidenceTreeKind;
import vn.tangthu.preservation.api.EvidenceTreeState;
import vn.tangthu.preservation.api.EvidenceTreeView;
import vn.tangthu.preservation.api.EvidenceTrees;
import vn.tangthu.preservation.api.EvidenceVerdict;
import vn.tangthu.preservation.api.UnknownEvidenceTreeException;
import vn.tangthu.preservation.domain.EvidenceTree;

/** The hash trees, for those who answer for them. */
@Stateless
@RolesAllowed({Roles.ADMINISTRATOR, Roles.ARCHIVIST, Roles.HOME_AFFAIRS})
public class EvidenceTreesBean implements EvidenceTrees {
    @Inject
    KeptTrees trees;

    @Inject
    EvidenceObjects objects;

    @Inject
    TreeStamps stamps;

    @Inject
    EvidenceChecking checking;

    @Inject
    EvidenceTrace trace;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "tangthu.evidence.patience", defaultValue = "PT48H")
    Duration patience;

    @Override
    public Page<EvidenceTreeView> list(PageRequest page) {
        return Page.of(trees.list(page), page, EvidenceTree::number).map(EvidenceTree::view);
    }

    @Override
    public EvidenceTreeView require(long number) {
        return kept(number).view();
    }

    @Override
    public EvidenceStanding standing() {
        var plan = trees.plan();
        return new EvidenceStanding(
                objects.waiting(),
                objects.oldestWaiting(),
                objects.waitingSince(clock.instant().minus(patience)),
                patience,
                plan.nextDaily(),
                plan.isRequested(),
                plan.comparedAt(),
                plan.missed(),
                plan.failure());
    }

    @Override
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void buildNow() {
        trees.lockPlan().request(clock.instant());
        trace.requested();
    }

    @Override
    public byte[] timeStamp(long number) {
        return kept(number).token().orElseThrow(() -> new UnknownEvidenceTreeException(number));
    }

    @Override
    public EvidenceVerdict check(long number) {
        var tree = kept(number);
        var verdict = tree.state() == EvidenceTreeState.STAMPED ? check(tree) : waiting(tree);
        trace.checked(number, verdict);
        return verdict;
    }

    private EvidenceVerdict check(EvidenceTree tree) {
        if (tree.kind() == EvidenceTreeKind.OBJECTS) return checking.check(stamps.of(tree.id()));
        return checking.checkRenewing(tree);
    }

    private static EvidenceVerdict waiting(EvidenceTree tree) {
        return new EvidenceVerdict(
                false, Optional.empty(), List.of(EvidenceChecking.finding("PRV-017", tree.number())));
    }

    private EvidenceTree kept(long number) {
        return trees.find(number).orElseThrow(() -> new UnknownEvidenceTreeException(number));
    }
}
