package vn.tangthu.audit.api;

import java.util.Objects;

/** An entry's number and hash, noted outside the database: a printed report, another system, an evidence record. */
public record ChainAnchor(long seq, String hash) {
    public ChainAnchor {
        Objects.requireNonNull(hash);
    }
}
