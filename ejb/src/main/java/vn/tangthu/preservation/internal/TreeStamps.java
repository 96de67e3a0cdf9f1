package vn.tangthu.preservation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.tangthu.preservation.api.EvidenceTreeState;
import vn.tangthu.preservation.domain.EvidenceTree;

/** The time stamps in the records of a tree over objects. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TreeStamps {
    @Inject
    KeptTrees trees;

    /**
     * A tree in the records of another one, or of itself.
     *
     * @param chain of the records, from 1
     */
    public record StampPlace(int chain, EvidenceTree tree) {}

    /** Those that are given, in order; none while the tree itself waits. */
    public List<StampPlace> of(UUID tree) {
        return trees.links(tree).stream()
                .map(link -> new StampPlace(link.chain(), trees.require(link.stamp())))
                .filter(place -> place.tree().state() == EvidenceTreeState.STAMPED)
                .toList();
    }
}
