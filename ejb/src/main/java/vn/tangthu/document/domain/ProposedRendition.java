package vn.tangthu.document.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.tangthu.document.api.ComponentId;
import vn.tangthu.document.api.Conformance;
import vn.tangthu.document.api.DocumentWork.NewRendition;
import vn.tangthu.document.api.KeptRendition;
import vn.tangthu.document.api.ProposalId;
import vn.tangthu.document.api.RenditionPurpose;

/** Bytes kept in case somebody wants them as rendition. */
@Entity
@Table(name = "proposed_rendition")
public class ProposedRendition {
    @Id
    private UUID id;

    @Column(name = "proposal_id")
    private UUID proposal;

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

    protected ProposedRendition() {} // for JPA

    public ProposedRendition(UUID id, ProposalId proposal, KeptRendition kept) {
        var made = kept.made();
        this.id = id;
        this.proposal = proposal.value();
        this.component = made.component().value();
        this.purpose = made.purpose();
        this.profile = made.profile();
        this.conformance = made.conformance();
        this.mediaType = made.mediaType();
        this.tool = made.tool();
        this.bytes = new KeptBytes(kept.size(), kept.sha256(), kept.sha512());
    }

    public RenditionPurpose purpose() {
        return purpose;
    }

    public KeptRendition kept() {
        var made = new NewRendition(new ComponentId(component), purpose, mediaType, profile, conformance, tool);
        return new KeptRendition(made, bytes.size(), bytes.sha256(), bytes.sha512());
    }
}
