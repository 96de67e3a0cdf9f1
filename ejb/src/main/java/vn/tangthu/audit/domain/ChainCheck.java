package vn.tangthu.audit.domain;

import java.util.Optional;
import vn.tangthu.audit.api.ChainAnchor;
import vn.tangthu.audit.api.ChainVerdict.Break;

/** Walks along the chain, entry by entry in the order of their numbers, and stops at the first place that does not hold. */
public final class ChainCheck {
    /** Where and why the chain breaks. */
    public record Flaw(long seq, Break reason) {}

    private final Optional<ChainAnchor> anchor;
    private long seq;
    private String hash = ChainedEntry.GENESIS;

    public ChainCheck(Optional<ChainAnchor> anchor) {
        this.anchor = anchor;
    }

    /** Number of the last entry that held. */
    public long seq() {
        return seq;
    }

    public ChainAnchor end() {
        return new ChainAnchor(seq, hash);
    }

    public Optional<Flaw> step(ChainedEntry entry) {
        var expected = seq + 1;
        if (entry.seq() != expected) return Optional.of(new Flaw(expected, Break.REMOVED));
        if (!entry.isIntact()) return Optional.of(new Flaw(expected, Break.CHANGED));
        if (!entry.previousHash().equals(hash)) return Optional.of(new Flaw(expected, Break.NOT_LINKED));
        if (anchor.filter(a -> a.seq() == expected && !a.hash().equals(entry.hash()))
                .isPresent()) return Optional.of(new Flaw(expected, Break.ANCHOR_DIFFERS));
        seq = expected;
        hash = entry.hash();
        return Optional.empty();
    }

    /** To be asked when there are no more entries. */
    public Optional<Flaw> finish(ChainAnchor head) {
        if (!head.equals(end())) return Optional.of(new Flaw(Math.min(head.seq(), seq) + 1, Break.HEAD_DIFFERS));
        return anchor.filter(a -> a.seq() > seq).map(a -> new Flaw(seq + 1, Break.ANCHOR_DIFFERS));
    }
}
