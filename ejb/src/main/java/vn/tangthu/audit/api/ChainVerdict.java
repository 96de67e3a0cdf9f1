package vn.tangthu.audit.api;

import java.time.Instant;

/** What reading the whole chain came to. */
public sealed interface ChainVerdict {
    /** When the reading ended. */
    Instant at();

    /** Entries read before it ended. */
    long entries();

    /**
     * The chain is whole.
     *
     * @param head its end now; note it elsewhere and give it to a later verification
     */
    record Whole(Instant at, long entries, ChainAnchor head) implements ChainVerdict {}

    /**
     * The chain does not hold.
     *
     * @param seq number at which it breaks first
     */
    record Broken(Instant at, long entries, long seq, Break reason) implements ChainVerdict {}

    /** Why a chain does not hold. */
    enum Break {
        /** The entry's fields do not give its hash: it was changed. */
        CHANGED,
        /** A number is missing: an entry was removed. */
        REMOVED,
        /** The entry does not name the hash before it: entries were replaced, put between or re-ordered. */
        NOT_LINKED,
        /** The head row names another end than the last entry, or entries lie beyond it. */
        HEAD_DIFFERS,
        /** The entry with the number of the anchor is missing or has another hash: the trail was cut or rewritten. */
        ANCHOR_DIFFERS
    }
}
