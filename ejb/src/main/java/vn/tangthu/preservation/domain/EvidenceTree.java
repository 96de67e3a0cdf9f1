package vn.tangthu.preservation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import vn.tangthu.audit.api.ChainAnchor;
import vn.tangthu.preservation.api.EvidenceRenewal;
import vn.tangthu.preservation.api.EvidenceTreeKind;
import vn.tangthu.preservation.api.EvidenceTreeState;
import vn.tangthu.preservation.api.EvidenceTreeView;
import vn.tangthu.preservation.api.EvidenceTreeView.Stamp;
import vn.tangthu.preservation.api.EvidenceTreeView.TreeFileName;
import vn.tangthu.preservation.api.RenewalReason;
import vn.tangthu.schema.evidence.DigestAlgorithm;
import vn.tangthu.schema.evidence.TreeFile;

/**
 * A hash tree (cây băm): its objects are gathered, its file is written, it is time-stamped; each is done once. When the records of its objects must be renewed stands
 * with a tree over objects.
 */
@Entity
@Table(name = "evidence_tree")
public class EvidenceTree {
    @Id
    private UUID id;

    @Version
    private long version;

    private long number;

    @Enumerated(EnumType.STRING)
    private EvidenceTreeKind kind;

    @Enumerated(EnumType.STRING)
    private EvidenceTreeState state;

    @Enumerated(EnumType.STRING)
    private DigestAlgorithm algorithm;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "audit_seq")
    private Long auditSeq;

    @Column(name = "audit_hash", columnDefinition = "char(64)")
    private String auditHash;

    private long objects;
    private String root;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "file_sha256")
    private String fileSha256;

    @Column(columnDefinition = "text")
    private String token;

    @Column(name = "stamped_at")
    private Instant stampedAt;

    @Column(columnDefinition = "text")
    private String authority;

    @Column(name = "due_at")
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "due_reason")
    private RenewalReason dueReason;

    protected EvidenceTree() {} // for JPA

    /**
     * Where a tree begins.
     *
     * @param auditHead none when it renews others
     */
    public record Begin(
            long number,
            EvidenceTreeKind kind,
            DigestAlgorithm algorithm,
            Instant at,
            Optional<ChainAnchor> auditHead) {}

    /**
     * A tree as it was written.
     *
     * @param root lower-case hexadecimal
     */
    public record Built(long objects, String root, TreeFileName file) {}

    /**
     * A time stamp.
     *
     * @param token DER
     * @param renewal none while no end is known
     */
    public record Stamped(byte[] token, Stamp stamp, Optional<EvidenceRenewal> renewal) {}

    public EvidenceTree(UUID id, Begin begin) {
        this.id = id;
        number = begin.number();
        kind = begin.kind();
        state = EvidenceTreeState.GATHERING;
        algorithm = begin.algorithm();
        begunAt = begin.at().truncatedTo(ChronoUnit.SECONDS); // as its file tells it
        begin.auditHead().ifPresent(head -> {
            auditSeq = head.seq();
            auditHash = head.hash();
        });
    }

    public void built(Built built) {
        require(EvidenceTreeState.GATHERING);
        state = EvidenceTreeState.BUILT;
        objects = built.objects();
        root = built.root();
        fileName = built.file().name();
        fileSha256 = built.file().sha256();
    }

    public void stamped(Stamped stamped) {
        require(EvidenceTreeState.BUILT);
        state = EvidenceTreeState.STAMPED;
        token = Base64.getEncoder().encodeToString(stamped.token());
        stampedAt = stamped.stamp().at();
        authority = stamped.stamp().authority();
        if (kind == EvidenceTreeKind.OBJECTS) renewedUntil(stamped.renewal());
    }

    /** Of a tree over objects: another time stamp has taken over the proof. */
    public void renewedUntil(Optional<EvidenceRenewal> next) {
        dueAt = next.map(EvidenceRenewal::due).orElse(null);
        dueReason = next.map(EvidenceRenewal::reason).orElse(null);
    }

    private void require(EvidenceTreeState wanted) {
        if (state != wanted) throw new IllegalStateException("tree " + number + " is " + state);
    }

    public UUID id() {
        return id;
    }

    public long number() {
        return number;
    }

    public EvidenceTreeKind kind() {
        return kind;
    }

    public EvidenceTreeState state() {
        return state;
    }

    public DigestAlgorithm algorithm() {
        return algorithm;
    }

    public Instant begunAt() {
        return begunAt;
    }

    public Optional<TreeFile.AuditHead> auditHead() {
        return anchor().map(head -> new TreeFile.AuditHead(head.seq(), head.hash()));
    }

    private Optional<ChainAnchor> anchor() {
        return Optional.ofNullable(auditSeq).map(seq -> new ChainAnchor(seq, auditHash));
    }

    /** DER; there when it is stamped. */
    public Optional<byte[]> token() {
        return Optional.ofNullable(token).map(Base64.getDecoder()::decode);
    }

    public EvidenceTreeView view() {
        return new EvidenceTreeView(
                number,
                kind,
                state,
                algorithm.javaName(),
                begunAt,
                objects,
                Optional.ofNullable(root),
                anchor(),
                Optional.ofNullable(fileName).map(name -> new TreeFileName(name, fileSha256)),
                Optional.ofNullable(stampedAt).map(at -> new Stamp(at, authority)),
                Optional.ofNullable(dueAt).map(due -> new EvidenceRenewal(due, dueReason)));
    }
}
