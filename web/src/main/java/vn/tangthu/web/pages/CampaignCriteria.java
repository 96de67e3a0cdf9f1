package vn.tangthu.web.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tangthu.document.api.RenditionQuery;

/** What a campaign was started with, in words. */
@Named
@ApplicationScoped
public class CampaignCriteria {
    @Inject
    Texts texts;

    public String of(RenditionQuery query) {
        var said = Stream.of(
                        query.standing()
                                .map(standing -> said("campaign.standing", texts.of("campaign.standing", standing))),
                        query.profile().map(profile -> said("campaign.profile", profile)),
                        query.tool().map(tool -> said("campaign.tool", texts.tool(tool))),
                        query.finding().map(code -> said("campaign.finding", texts.findingKind(code))),
                        query.mediaType().map(type -> said("campaign.mediaType", texts.kind(type))),
                        query.capturedFrom().map(day -> said("campaign.capturedFrom", texts.date(day))),
                        query.capturedTo().map(day -> said("campaign.capturedTo", texts.date(day))))
                .flatMap(each -> each.stream())
                .collect(Collectors.joining("; "));
        return said.isEmpty() ? texts.get("campaign.everything") : said;
    }

    private String said(String label, String value) {
        return texts.get(label) + ": " + value;
    }
}
