package vn.tangthu.audit.internal;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import vn.tangthu.audit.api.ChainAnchor;
import vn.tangthu.audit.api.ChainVerdict;
import vn.tangthu.audit.api.ChainVerdict.Broken;
import vn.tangthu.audit.api.ChainVerdict.Whole;
import vn.tangthu.audit.domain.ChainCheck;
import vn.tangthu.audit.domain.ChainCheck.Flaw;
import vn.tangthu.audit.domain.ChainedEntry;

/** Reads the chain from its first entry to its end in batches, so that memory does not grow with the trail. */
record ChainVerifier(DataSource dataSource, Clock clock) {
    private static final int BATCH = 1_000;

    ChainVerdict verify(Optional<ChainAnchor> anchor) throws SQLException {
        var check = new ChainCheck(anchor);
        var flaw = walk(check, Long.MIN_VALUE);
        while (flaw.isEmpty()) {
            var end = end();
            if (end.last() > check.seq()) flaw = walk(check, check.seq()); // written while we were reading
            else {
                flaw = check.finish(end.head());
                break;
            }
        }
        return verdict(check, flaw);
    }

    private Optional<Flaw> walk(ChainCheck check, long after) throws SQLException {
        var last = after;
        while (true) {
            var batch = batch(last);
            for (var entry : batch) {
                var flaw = check.step(entry);
                if (flaw.isPresent()) return flaw;
                last = entry.seq();
            }
            if (batch.size() < BATCH) return Optional.empty();
        }
    }

    private List<ChainedEntry> batch(long after) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            return AuditChain.after(connection, after, BATCH);
        }
    }

    private AuditChain.End end() throws SQLException {
        try (var connection = dataSource.getConnection()) {
            return AuditChain.end(connection);
        }
    }

    private ChainVerdict verdict(ChainCheck check, Optional<Flaw> flaw) {
        return flaw.<ChainVerdict>map(f -> new Broken(clock.instant(), check.seq(), f.seq(), f.reason()))
                .orElseGet(() -> new Whole(clock.instant(), check.seq(), check.end()));
    }
}
