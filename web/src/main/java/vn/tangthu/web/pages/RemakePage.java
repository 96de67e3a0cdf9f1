package vn.tangthu.web.pages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tangthu.conversion.api.CampaignId;
import vn.tangthu.conversion.api.CampaignReading;
import vn.tangthu.conversion.api.CampaignState;
import vn.tangthu.conversion.api.CampaignView;
import vn.tangthu.conversion.api.ComparedPage;
import vn.tangthu.conversion.api.ComparedWith;
import vn.tangthu.conversion.api.ConversionCampaigns;
import vn.tangthu.conversion.api.MadeRendition;
import vn.tangthu.conversion.api.PageComparing;
import vn.tangthu.conversion.api.PageSide;
import vn.tangthu.conversion.api.RemakeChoice;
import vn.tangthu.conversion.api.RemakeDecision;
import vn.tangthu.conversion.api.RemakeId;
import vn.tangthu.conversion.api.RemakeView;
import vn.tangthu.document.api.ComponentView;
import vn.tangthu.document.api.DocumentReading;

/** What a campaign has made of a file, beside what is there; here a person decides. */
@Named
@RequestScoped
public class RemakePage extends SideBySidePage {
    @Inject
    ConversionCampaigns campaigns;

    @Inject
    CampaignReading reading;

    @Inject
    DocumentReading documents;

    @Inject
    PageComparing comparing;

    private String item;
    private String with;
    private CampaignView campaign;
    private RemakeView remake;
    private ComponentView file;

    /** The other parameters of the address, before the page is read. */
    @PostConstruct
    @Override
    void restore() {
        item = feedback.posted("item").orElse(null);
        setPage(feedback.posted("page").orElse(null));
        with = feedback.posted("with").orElse(null);
        super.restore();
    }

    @Override
    ComparedPage compare(int number) {
        campaign = reading.require(campaign());
        remake = reading.remake(campaign(), remake());
        file = documents.require(remake.document()).components().stream()
                .filter(each -> each.id().equals(remake.component()))
                .findFirst()
                .orElseThrow();
        return comparing.compare(campaign(), remake(), getOther(), number);
    }

    public String accept() {
        return decide(
                () -> campaigns.accept(campaign(), new RemakeChoice.Named(Set.of(remake()))), "campaign.accepted");
    }

    public String reject() {
        return decide(
                () -> campaigns.reject(campaign(), new RemakeChoice.Named(Set.of(remake()))), "campaign.rejected");
    }

    private String decide(Feedback.Work work, String saying) {
        if (!isDone(work)) return null;
        feedback.done(saying, Map.of());
        return "/campaign.xhtml?faces-redirect=true&outcome=BETTER&id=" + getId();
    }

    private CampaignId campaign() {
        return new CampaignId(Addressed.id(getId()));
    }

    private RemakeId remake() {
        return new RemakeId(Addressed.id(item));
    }

    public boolean isOpen() {
        return campaign.state() != CampaignState.ENDED && remake.decision() == RemakeDecision.NONE;
    }

    /** Findings that the rendition made anew has no more. */
    public String getGone() {
        return remake.gone().stream().map(texts::findingKind).collect(Collectors.joining(", "));
    }

    public String getBeforeTitle() {
        return getOther() == ComparedWith.ORIGINAL
                ? texts.get("rendition.ORIGINAL")
                : title("campaign.before", remake.before());
    }

    public String getAfterTitle() {
        return title("campaign.after", remake.after());
    }

    private String title(String key, Optional<MadeRendition> made) {
        return texts.get(key)
                + made.map(m -> ": " + m.profile() + " " + texts.of("conformance", m.conformance()))
                        .orElse("");
    }

    /** What stands in place of a page before, where there is no rendition at all; else empty. */
    public String getMissing() {
        return getOther() == ComparedWith.CURRENT && remake.before().isEmpty() ? texts.get("remake.noneBefore") : "";
    }

    public boolean isOriginalDrawable() {
        return isDrawable(file);
    }

    @Override
    public String picture(PageSide side) {
        return "api/v1/conversion-campaigns/" + getId() + "/items/" + item + "/pages/"
                + getCompared().number() + "/" + side + "?with=" + getOther();
    }

    @Override
    public String at(int number) {
        return beside(getOther()) + "&page=" + number;
    }

    /** Address of the same beside something else. */
    public String beside(ComparedWith other) {
        return "remake.xhtml?id=" + getId() + "&item=" + item + "&with=" + other;
    }

    public CampaignView getCampaign() {
        return campaign;
    }

    public RemakeView getRemake() {
        return remake;
    }

    public ComponentView getFile() {
        return file;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    /** The current rendition unless the original is asked for. */
    public ComparedWith getOther() {
        return ComparedWith.ORIGINAL.name().equals(with) ? ComparedWith.ORIGINAL : ComparedWith.CURRENT;
    }

    public String getWith() {
        return with;
    }

    public void setWith(String with) {
        this.with = with;
    }
}
