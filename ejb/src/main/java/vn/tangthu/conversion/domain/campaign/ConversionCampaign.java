package vn.tangthu.conversion.domain.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.tangthu.conversion.api.CampaignId;
import vn.tangthu.conversion.api.CampaignReasonMissingException;
import vn.tangthu.conversion.api.CampaignState;
import vn.tangthu.conversion.api.CampaignStateException;
import vn.tangthu.conversion.api.CampaignView;
import vn.tangthu.document.api.ComponentId;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.RenditionQuery;
import vn.tangthu.document.api.RenditionSelection.ChosenComponent;
import vn.tangthu.organization.api.AgencyId;

/** Re-conversion campaign (đợt chuyển đổi lại): chosen once, made file by file, decided by a person. */
@Entity
@Table(name = "conversion_campaign")
public class ConversionCampaign {
    private static final int LONGEST_REASON = 1000;

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "agency_id")
    private UUID agency;

    @Embedded
    private KeptQuery query;

    private String reason;

    @Enumerated(EnumType.STRING)
    private CampaignState state = CampaignState.CHOOSING;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "started_by")
    private String startedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    private int chosen;

    @Embedded
    private CampaignFaults faults = new CampaignFaults();

    /** How far the choosing has come. */
    @Column(name = "last_document")
    private UUID lastDocument;

    @Column(name = "last_component")
    private UUID lastComponent;

    protected ConversionCampaign() {} // for JPA

    /** @throws CampaignReasonMissingException no reason, or too long a one */
    public ConversionCampaign(CampaignId id, RenditionQuery query, String reason, Start start) {
        var stripped = reason.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_REASON)
            throw new CampaignReasonMissingException(LONGEST_REASON);
        this.id = id.value();
        this.agency = start.agency().value();
        this.query = new KeptQuery(query);
        this.reason = stripped;
        this.startedAt = start.at();
        this.startedBy = start.by();
    }

    /**
     * Who started it for which agency, and when.
     *
     * @param by login name
     */
    public record Start(AgencyId agency, String by, Instant at) {}

    /** Some more files were chosen, the last ones when there are no more. */
    public void choose(List<ChosenComponent> some, boolean more) {
        chosen += some.size();
        if (!some.isEmpty()) {
            var last = some.get(some.size() - 1);
            lastDocument = last.document().value();
            lastComponent = last.component().value();
        }
        if (!more) state = CampaignState.RUNNING;
    }

    public void stop() {
        require(EnumSet.of(CampaignState.CHOOSING, CampaignState.RUNNING));
        state = CampaignState.STOPPED;
    }

    /** Choosing goes on as well: what was chosen is not chosen again. */
    public void resume() {
        require(EnumSet.of(CampaignState.STOPPED, CampaignState.FAILED));
        state = CampaignState.CHOOSING;
        faults = new CampaignFaults();
    }

    /**
     * The work on it broke, not on one of its files. It is tried again after a pause, or stands when that happened too often.
     *
     * @param pause after the first fault
     */
    public void fail(String why, Instant at, Duration pause) {
        if (!state.isWorking()) return;
        faults.add(why, at, pause);
        if (faults.areTooMany()) state = CampaignState.FAILED;
    }

    /** Nothing is left to be made. */
    public void finish() {
        require(EnumSet.of(CampaignState.RUNNING));
        state = CampaignState.REMADE;
        faults = new CampaignFaults();
    }

    public void end(Instant at) {
        require(EnumSet.of(CampaignState.STOPPED, CampaignState.FAILED, CampaignState.REMADE));
        state = CampaignState.ENDED;
        endedAt = at;
    }

    public void requireOpen() {
        require(EnumSet.complementOf(EnumSet.of(CampaignState.ENDED)));
    }

    private void require(Set<CampaignState> allowed) {
        if (!allowed.contains(state)) throw new CampaignStateException(id(), state);
    }

    public CampaignId id() {
        return new CampaignId(id);
    }

    public AgencyId agency() {
        return new AgencyId(agency);
    }

    public CampaignState state() {
        return state;
    }

    public RenditionQuery query() {
        // an embedded value without values is read back as none
        return Optional.ofNullable(query).map(KeptQuery::view).orElseGet(RenditionQuery::everything);
    }

    /** The file chosen last. */
    public Optional<ChosenComponent> last() {
        return Optional.ofNullable(lastDocument)
                .map(document -> new ChosenComponent(new DocumentId(document), new ComponentId(lastComponent)));
    }

    public CampaignView view() {
        return new CampaignView(
                id(),
                agency(),
                query(),
                reason,
                state,
                startedAt,
                startedBy,
                Optional.ofNullable(endedAt),
                chosen,
                faults.view());
    }
}
