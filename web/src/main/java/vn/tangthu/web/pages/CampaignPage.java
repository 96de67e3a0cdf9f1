package vn.tangthu.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tangthu.conversion.api.CampaignGain;
import vn.tangthu.conversion.api.CampaignId;
import vn.tangthu.conversion.api.CampaignReading;
import vn.tangthu.conversion.api.CampaignState;
import vn.tangthu.conversion.api.CampaignView;
import vn.tangthu.conversion.api.ConversionCampaigns;
import vn.tangthu.conversion.api.RemakeChoice;
import vn.tangthu.conversion.api.RemakeDecision;
import vn.tangthu.conversion.api.RemakeId;
import vn.tangthu.conversion.api.RemakeOutcome;
import vn.tangthu.conversion.api.RemakeView;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.DocumentReading;
import vn.tangthu.document.api.DocumentView;

/** One re-conversion campaign: progress, gain, and the files to decide on. */
@Named
@RequestScoped
public class CampaignPage extends AddressedPage {
    private static final int ROWS = 50;

    @Inject
    ConversionCampaigns campaigns;

    @Inject
    CampaignReading reading;

    @Inject
    DocumentReading documents;

    @Inject
    People people;

    @Inject
    Texts texts;

    private final Rows<RemakeView> rows = new Rows<>(ROWS);
    private RemakeOutcome outcome;
    private CampaignView shown;
    private CampaignGain gain;
    private Map<DocumentId, DocumentView> found = Map.of();

    @Override
    void read() {
        shown = reading.require(campaign());
        gain = reading.gain(campaign());
        rows.load(page -> reading.remakes(campaign(), Optional.ofNullable(outcome), page));
        found = documents
                .list(rows.getItems().stream()
                        .map(RemakeView::document)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(DocumentView::id, document -> document));
        people.meet(List.of(shown.startedBy()));
    }

    public String stop() {
        return doThis(() -> campaigns.stop(campaign()), "campaign.stopped");
    }

    public String resume() {
        return doThis(() -> campaigns.resume(campaign()), "campaign.resumed");
    }

    public String end() {
        return doThis(() -> campaigns.end(campaign()), "campaign.ended");
    }

    public String acceptAll() {
        return doThis(() -> campaigns.accept(campaign(), new RemakeChoice.All()), "campaign.accepted");
    }

    public String accept() {
        return doThis(() -> campaigns.accept(campaign(), item()), "campaign.accepted");
    }

    public String reject() {
        return doThis(() -> campaigns.reject(campaign(), item()), "campaign.rejected");
    }

    /** The file that is named by the form that was sent. */
    private RemakeChoice item() {
        return new RemakeChoice.Named(
                Set.of(new RemakeId(Addressed.id(feedback.posted("item").orElse("")))));
    }

    private CampaignId campaign() {
        return new CampaignId(Addressed.id(getId()));
    }

    /** Whether something goes on by itself, so that the page should look again. */
    public boolean isWorking() {
        return shown.state().isWorking()
                || gain.decisions().get(RemakeDecision.ACCEPTING)
                                + gain.decisions().get(RemakeDecision.REJECTING)
                        > 0;
    }

    public boolean isMaking() {
        return shown.state().isWorking();
    }

    public boolean isStopped() {
        return shown.state() == CampaignState.STOPPED || shown.state() == CampaignState.FAILED;
    }

    /** What became of the work that broke, in words; empty when none did. */
    public String getFault() {
        return shown.fault()
                .map(fault -> texts.with(
                        fault.again().isPresent() ? "campaign.faultPause" : fault.code(),
                        Map.of(
                                "times", Integer.toString(fault.times()),
                                "at", texts.seconds(fault.at()),
                                "again", fault.again().map(texts::seconds).orElse(""))))
                .orElse("");
    }

    public boolean isEndable() {
        return isStopped() || shown.state() == CampaignState.REMADE;
    }

    public boolean isDecidable() {
        return shown.state() != CampaignState.ENDED && getUndecided() > 0;
    }

    /** Files that are better and wait for a decision. */
    public int getUndecided() {
        return gain.decisions().get(RemakeDecision.NONE);
    }

    public int getBetter() {
        return gain.outcomes().get(RemakeOutcome.BETTER);
    }

    public boolean isOpen(RemakeView remake) {
        return shown.state() != CampaignState.ENDED && isOffered(remake);
    }

    /** Whether there is a new rendition to look at. */
    public boolean isOffered(RemakeView remake) {
        return remake.outcome() == RemakeOutcome.BETTER && remake.decision() == RemakeDecision.NONE;
    }

    public String name(RemakeView remake) {
        return Optional.ofNullable(found.get(remake.document()))
                .map(DocumentView::name)
                .orElseGet(() -> texts.get("campaign.unseen"));
    }

    public String fileName(RemakeView remake) {
        return Optional.ofNullable(found.get(remake.document())).stream()
                .flatMap(document -> document.components().stream())
                .filter(component -> component.id().equals(remake.component()))
                .map(component -> component.fileName())
                .findFirst()
                .orElse("");
    }

    public String markOf(RemakeOutcome of) {
        return switch (of) {
            case BETTER -> "tt-good";
            case WORSE, FAILED -> "tt-bad";
            case NOT_APPLICABLE -> "tt-warn";
            case WAITING, SAME -> "tt-neutral";
        };
    }

    public String markOf(CampaignState state) {
        return switch (state) {
            case FAILED -> "tt-bad";
            case REMADE -> "tt-warn";
            case CHOOSING, RUNNING, STOPPED, ENDED -> "tt-neutral";
        };
    }

    public String codes(List<String> codes) {
        return String.join(", ", codes);
    }

    /** The same in words. */
    public String kinds(List<String> codes) {
        return codes.stream().map(texts::findingKind).collect(Collectors.joining(", "));
    }

    public String level(String profile) {
        return profile.isEmpty() ? texts.get("campaign.noLevel") : profile;
    }

    public String getConformant() {
        return texts.with(
                "campaign.ofCompared",
                Map.of(
                        "after", Integer.toString(gain.conformantAfter()),
                        "compared", Integer.toString(gain.compared()),
                        "before", Integer.toString(gain.conformantBefore())));
    }

    public String getBytes() {
        return texts.with(
                "campaign.bytesChange",
                Map.of("after", texts.size(gain.bytesAfter()), "before", texts.size(gain.bytesBefore())));
    }

    public String change(CampaignGain.LevelChange change) {
        return texts.with(
                "campaign.levelChange",
                Map.of(
                        "before", level(change.before()),
                        "after", level(change.after()),
                        "files", Integer.toString(change.files())));
    }

    public RemakeOutcome[] getOutcomes() {
        return RemakeOutcome.values();
    }

    public CampaignView getShown() {
        return shown;
    }

    public CampaignGain getGain() {
        return gain;
    }

    public Rows<RemakeView> getRows() {
        return rows;
    }

    public RemakeOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(RemakeOutcome outcome) {
        this.outcome = outcome;
    }
}
