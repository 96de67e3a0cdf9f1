package vn.tangthu.preservation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.tangthu.archive.api.SealedPackage;
import vn.tangthu.document.api.KeptFile;
import vn.tangthu.document.api.RenditionPurpose;
import vn.tangthu.preservation.api.EvidenceKind;

/** One thing that is to be proved (đối tượng chứng cứ): its digests since it is kept. It enters one tree and stays in it. */
@Entity
@Table(name = "evidence_object")
public class EvidenceObject {
    private static final String METS = "METS";

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    private String purpose;

    @Column(name = "document_id")
    private UUID document;

    @Column(name = "component_id")
    private UUID component;

    @Column(name = "agency_id")
    private UUID agency;

    private String sha256;
    private String sha512;
    private Instant since;

    @Column(name = "tree_id")
    private UUID tree;

    protected EvidenceObject() {} // for JPA

    public EvidenceObject(KeptFile file) {
        id = file.id();
        kind = kind(file.purpose());
        purpose = file.purpose().name();
        document = file.document().value();
        component = file.component().value();
        agency = file.agency().value();
        sha256 = file.sha256();
        sha512 = file.sha512();
        since = file.since();
    }

    public EvidenceObject(SealedPackage sealed) {
        id = sealed.dossier().value();
        kind = EvidenceKind.PACKAGE;
        purpose = METS;
        agency = sealed.agency().value();
        sha256 = sealed.metsSha256();
        sha512 = sealed.metsSha512();
        since = sealed.archivedAt();
    }

    private static EvidenceKind kind(RenditionPurpose purpose) {
        return switch (purpose) {
            case ORIGINAL -> EvidenceKind.ORIGINAL;
            case SIGNATURE_REPORT -> EvidenceKind.SIGNATURE_REPORT;
            default -> EvidenceKind.RENDITION;
        };
    }

    public UUID id() {
        return id;
    }

    public EvidenceKind kind() {
        return kind;
    }

    /** Lower-case hexadecimal. */
    public String sha256() {
        return sha256;
    }

    /** Lower-case hexadecimal; empty when it was not noted. */
    public Optional<String> sha512() {
        return Optional.ofNullable(sha512);
    }

    /** The tree that it is in. */
    public Optional<UUID> tree() {
        return Optional.ofNullable(tree);
    }

    /** @param digest SHA-512, lower-case hexadecimal */
    public void note(String digest) {
        sha512 = digest;
    }
}
