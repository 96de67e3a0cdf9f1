package vn.tangthu.signature.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Base64;

/** What a source of revocation told, as it came: an OCSP response or a revocation list. */
@Entity
@Table(name = "revocation_data")
public class RevocationAnswer {
    /** Digest of what was asked where. */
    @Id
    private String question;

    @Version
    private long version;

    private String kind;

    @Column(columnDefinition = "text")
    private String source;

    @Column(columnDefinition = "text")
    private String answer;

    @Column(name = "this_update")
    private Instant thisUpdate;

    @Column(name = "counts_until")
    private Instant countsUntil;

    @Column(name = "fetched_at")
    private Instant fetchedAt;

    protected RevocationAnswer() {} // for JPA

    /**
     * An answer as it came.
     *
     * @param thisUpdate of when it is
     * @param countsUntil from when on it no longer counts
     * @param at when it came
     */
    public record Told(byte[] answer, Instant thisUpdate, Instant countsUntil, Instant at) {
        public Told {
            answer = answer.clone();
        }

        @Override
        public byte[] answer() {
            return answer.clone();
        }
    }

    /**
     * @param kind {@code OCSP} or {@code CRL}
     * @param source address that was asked
     */
    public RevocationAnswer(String question, String kind, String source, Told told) {
        this.question = question;
        this.kind = kind;
        this.source = source;
        renew(told);
    }

    /** What was told counts from now on. */
    public void renew(Told told) {
        this.answer = Base64.getEncoder().encodeToString(told.answer());
        this.thisUpdate = told.thisUpdate();
        this.countsUntil = told.countsUntil();
        this.fetchedAt = told.at();
    }

    public byte[] answer() {
        return Base64.getDecoder().decode(answer);
    }

    public String kind() {
        return kind;
    }

    public String source() {
        return source;
    }

    public Instant countsUntil() {
        return countsUntil;
    }

    public Instant fetchedAt() {
        return fetchedAt;
    }
}
