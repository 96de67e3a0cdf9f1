package vn.tangthu.document.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.tangthu.document.api.ComponentId;
import vn.tangthu.document.api.Conformance;
import vn.tangthu.document.api.DocumentWork.NewRendition;
import vn.tangthu.document.api.RenditionPurpose;
import vn.tangthu.document.api.RenditionView;

/** Bytes kept beside an original. A newer one of the same purpose supersedes it; it stays. */
@Entity
@Table(name = "rendition")
public class Rendition {
    @Id
    private UUID id;

    @Column(name = "document_id")
    private UUID document;

    @Column(name = "component_id")
    private UUID component;

    @Enumerated(EnumType.STRING)
    private RenditionPurpose purpose;

    private String profile;

    @Enumerated(EnumType.STRING)
    private Conformance conformance;

    @Column(name = "media_type")
    private String mediaType;

    @Embedded
    private KeptBytes bytes;

    private String tool;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "superseded_at")
    private Instant supersededAt;

    protected Rendition() {} // for JPA

    public Rendition(UUID id, Component of, NewRendition made, Kept kept) {
        this.id = id;
        this.document = of.document().value();
        this.component = of.id().value();
        this.purpose = made.purpose();
        this.profile = made.profile();
        this.conformance = made.conformance();
        this.mediaType = made.mediaType();
        this.tool = made.tool();
        this.bytes = kept.bytes();
        this.createdAt = kept.at();
    }

    /** Bytes in the content store, and since when. */
    public record Kept(KeptBytes bytes, Instant at) {}

    public void supersede(Instant at) {
        supersededAt = at;
    }

    public ComponentId component() {
        return new ComponentId(component);
    }

    public RenditionPurpose purpose() {
        return purpose;
    }

    public String mediaType() {
        return mediaType;
    }

    public KeptBytes bytes() {
        return bytes;
    }

    public RenditionView view() {
        return new RenditionView(
                purpose, profile, conformance, mediaType, bytes.size(), bytes.sha256(), tool, createdAt);
    }
}
