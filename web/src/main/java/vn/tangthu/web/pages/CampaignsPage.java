package vn.tangthu.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import vn.tangthu.conversion.api.CampaignReading;
import vn.tangthu.conversion.api.CampaignView;
import vn.tangthu.conversion.api.ConversionCampaigns;
import vn.tangthu.document.api.RenditionQuery.Standing;
import vn.tangthu.document.api.RenditionSelection;

/** Re-conversion campaigns: choosing what a new one takes, and what became of the others. */
@Named
@RequestScoped
public class CampaignsPage {
    private static final int ROWS = 25;

    @Inject
    ConversionCampaigns campaigns;

    @Inject
    CampaignReading reading;

    @Inject
    People people;

    @Inject
    Feedback feedback;

    private final Rows<CampaignView> rows = new Rows<>(ROWS);
    private final CampaignChoice choice = new CampaignChoice();
    private RenditionSelection.Values values;
    private String count;
    private String reason;
    private long counted;

    public void load() {
        feedback.load(() -> {
            values = campaigns.values();
            rows.load(reading::list);
            people.meet(rows.getItems().stream().map(CampaignView::startedBy).toList());
        });
        if (isCounting()) feedback.attempt(() -> counted = campaigns.count(choice.query()));
    }

    public String start() {
        count = "yes";
        var started = new CampaignView[1];
        if (!feedback.attempt(() -> {
            counted = campaigns.count(choice.query());
            started[0] = campaigns.start(choice.query(), reason);
        })) {
            feedback.load(() -> {
                values = campaigns.values();
                rows.load(reading::list);
            });
            return null;
        }
        feedback.done("campaign.started", Map.of("count", Long.toString(counted)));
        return "/campaign.xhtml?faces-redirect=true&id=" + started[0].id().value();
    }

    /** Whether the files are counted that were asked for. */
    public boolean isCounting() {
        return count != null && !count.isEmpty();
    }

    public boolean isStartable() {
        return counted > 0;
    }

    public boolean isWorking() {
        return rows.getItems().stream().anyMatch(campaign -> campaign.state().isWorking());
    }

    public Standing[] getStandings() {
        return Standing.values();
    }

    public RenditionSelection.Values getValues() {
        return values;
    }

    public CampaignChoice getChoice() {
        return choice;
    }

    public Rows<CampaignView> getRows() {
        return rows;
    }

    public long getCounted() {
        return counted;
    }

    public String getCount() {
        return count;
    }

    public void setCount(String count) {
        this.count = count;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
