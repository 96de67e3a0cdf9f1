package vn.tangthu.schema.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import vn.tangthu.schema.resource.CsvResource;

/**
 * Until when algorithms are good enough to prove something (ETSI TS 119 312), from {@code algorithm-policy.csv}. A break of an algorithm is a
 * change there, long before its end. What the table does not name is not good at all.
 */
public final class AlgorithmPolicy {
    private final List<Row> rows;

    /**
     * @param algorithm of digests or of signatures
     * @param leastBits of the key, 0 for digests; the row holds for longer ones too, up to that of the next row
     * @param until first day on which it proves nothing; empty when no end is known
     * @param source where that is said
     */
    public record Row(String algorithm, int leastBits, Optional<LocalDate> until, String source) {
        private static Row of(CSVRecord line) {
            return new Row(
                    line.get("algorithm"),
                    Integer.parseInt(line.get("leastBits")),
                    Optional.of(line.get("until"))
                            .filter(date -> !date.isEmpty())
                            .map(LocalDate::parse),
                    line.get("source"));
        }
    }

    public AlgorithmPolicy(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    public static AlgorithmPolicy inForce() {
        return new AlgorithmPolicy(CsvResource.rows(AlgorithmPolicy.class, "algorithm-policy.csv").stream()
                .map(Row::of)
                .toList());
    }

    public List<Row> rows() {
        return rows;
    }

    /** {@link Instant#MAX} when no end is known, {@link Instant#MIN} when the policy does not know it. */
    public Instant goodUntil(DigestAlgorithm digest) {
        return goodUntil(digest.javaName(), 0);
    }

    /**
     * @param algorithm as the policy calls it
     * @param bits length of the key
     */
    public Instant goodUntil(String algorithm, int bits) {
        return rows.stream()
                .filter(row -> row.algorithm().equals(algorithm) && row.leastBits() <= bits)
                .max(Comparator.comparingInt(Row::leastBits))
                .map(row -> row.until()
                        .map(day -> day.atStartOfDay().toInstant(ZoneOffset.UTC))
                        .orElse(Instant.MAX))
                .orElse(Instant.MIN);
    }
}
