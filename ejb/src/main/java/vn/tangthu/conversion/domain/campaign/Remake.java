package vn.tangthu.conversion.domain.campaign;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tangthu.conversion.api.CampaignId;
import vn.tangthu.conversion.api.ConversionAttempt;
import vn.tangthu.conversion.api.MadeRendition;
import vn.tangthu.conversion.api.RemakeDecision;
import vn.tangthu.conversion.api.RemakeId;
import vn.tangthu.conversion.api.RemakeNotDecidableException;
import vn.tangthu.conversion.api.RemakeOutcome;
import vn.tangthu.conversion.api.RemakeView;
import vn.tangthu.document.api.ComponentId;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.platform.Finding;

/**
 * One file of a campaign. A run that works on it holds the claim, which lapses when it is not renewed; what the run found is only
 * taken while it holds it.
 */
@Entity
@Table(name = "conversion_remake")
public class Remake {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "campaign_id")
    private UUID campaign;

    @Column(name = "document_id")
    private UUID document;

    @Column(name = "component_id")
    private UUID component;

    @Enumerated(EnumType.STRING)
    private RemakeOutcome outcome = RemakeOutcome.WAITING;

    @Enumerated(EnumType.STRING)
    private RemakeDecision decision = RemakeDecision.NONE;

    private String reason;
    private UUID claim;

    @Column(name = "claimed_until")
    private Instant claimedUntil;

    /** Runs that began with it. */
    private int tries;

    @Column(name = "document_version")
    private long documentVersion;

    @Column(name = "old_sha256")
    private String replaced;

    @Embedded
    @AttributeOverride(name = "conformance", column = @Column(name = "old_conformance"))
    @AttributeOverride(name = "profile", column = @Column(name = "old_profile"))
    @AttributeOverride(name = "tool", column = @Column(name = "old_tool"))
    @AttributeOverride(name = "size", column = @Column(name = "old_size"))
    private KeptStanding before;

    @Embedded
    @AttributeOverride(name = "conformance", column = @Column(name = "new_conformance"))
    @AttributeOverride(name = "profile", column = @Column(name = "new_profile"))
    @AttributeOverride(name = "tool", column = @Column(name = "new_tool"))
    @AttributeOverride(name = "size", column = @Column(name = "new_size"))
    private KeptStanding after;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(columnDefinition = "text")
    private RemakeNotes notes = RemakeNotes.NONE;

    protected Remake() {} // for JPA

    public Remake(RemakeId id, CampaignId campaign, DocumentId document, ComponentId component) {
        this.id = id.value();
        this.campaign = campaign.value();
        this.document = document.value();
        this.component = component.value();
    }

    /**
     * The file before it was remade.
     *
     * @param documentVersion of the description and custody of its document
     * @param sha256 of the preservation rendition
     */
    public record Found(long documentVersion, Optional<String> sha256, Optional<MadeRendition> rendition) {}

    /** What was made, and what it is worth. */
    public record Made(
            RenditionGain gain,
            Optional<MadeRendition> rendition,
            List<Finding> findings,
            List<ConversionAttempt> attempts) {}

    /** @return whether the run may begin with it */
    public boolean claim(UUID run, Instant at, Instant until) {
        if (outcome != RemakeOutcome.WAITING || (claimedUntil != null && claimedUntil.isAfter(at))) return false;
        claim = run;
        claimedUntil = until;
        tries++;
        return true;
    }

    /** It broke; some run tries it again after a pause. */
    public void postpone(Instant until) {
        claim = null;
        claimedUntil = until;
    }

    public boolean isClaimedBy(UUID run) {
        return run.equals(claim);
    }

    public void remade(Found found, Made made) {
        documentVersion = found.documentVersion();
        replaced = found.sha256().orElse(null);
        before = found.rendition().map(KeptStanding::new).orElse(null);
        after = made.rendition().map(KeptStanding::new).orElse(null);
        var gain = made.gain();
        notes = new RemakeNotes(made.findings(), made.attempts(), gain.gone(), gain.arisen());
        end(gain.outcome());
    }

    /** Nothing is made of it, for a reason that has a code. */
    public void leave(RemakeOutcome because, String code) {
        reason = code;
        end(because);
    }

    private void end(RemakeOutcome how) {
        outcome = how;
        claim = null;
        claimedUntil = null;
    }

    /**
     * @param by login name
     * @throws RemakeNotDecidableException there is nothing to decide
     */
    public void decide(RemakeDecision wanted, String by) {
        if (outcome != RemakeOutcome.BETTER || decision != RemakeDecision.NONE)
            throw new RemakeNotDecidableException(id());
        decision = wanted;
        decidedBy = by;
    }

    /** The decision was carried out. */
    public void settle(RemakeDecision how) {
        decision = how;
    }

    /** It was accepted, but too late. */
    public void overtake(String code) {
        decision = RemakeDecision.OVERTAKEN;
        reason = code;
    }

    public RemakeId id() {
        return new RemakeId(id);
    }

    public CampaignId campaign() {
        return new CampaignId(campaign);
    }

    public DocumentId document() {
        return new DocumentId(document);
    }

    public ComponentId component() {
        return new ComponentId(component);
    }

    public RemakeDecision decision() {
        return decision;
    }

    /** Login name. */
    public String decidedBy() {
        return decidedBy;
    }

    public int tries() {
        return tries;
    }

    public long documentVersion() {
        return documentVersion;
    }

    public Optional<String> replaced() {
        return Optional.ofNullable(replaced);
    }

    public RemakeNotes notes() {
        return notes;
    }

    public RemakeView view() {
        return new RemakeView(
                id(),
                document(),
                component(),
                outcome,
                decision,
                Optional.ofNullable(reason),
                Optional.ofNullable(before).flatMap(KeptStanding::view),
                Optional.ofNullable(after).flatMap(KeptStanding::view),
                notes.gone(),
                notes.arisen(),
                notes.findings());
    }
}
