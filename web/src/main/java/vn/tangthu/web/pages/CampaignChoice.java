package vn.tangthu.web.pages;

import java.util.Optional;
import vn.tangthu.document.api.RenditionQuery;
import vn.tangthu.document.api.RenditionQuery.Standing;

/** What a person asks for on the page of re-conversion campaigns; empty texts ask for nothing. */
public final class CampaignChoice {
    private Standing standing;
    private String profile;
    private String tool;
    private String finding;
    private String mediaType;
    private String from;
    private String to;

    RenditionQuery query() {
        return new RenditionQuery(
                Optional.ofNullable(standing),
                given(profile),
                given(tool),
                given(finding),
                given(mediaType),
                given(from).map(Addressed::day),
                given(to).map(Addressed::day));
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).filter(t -> !t.isBlank());
    }

    public Standing getStanding() {
        return standing;
    }

    public void setStanding(Standing standing) {
        this.standing = standing;
    }

    public String getProfile() {
        return profile;
    }

    public void setProfile(String profile) {
        this.profile = profile;
    }

    public String getTool() {
        return tool;
    }

    public void setTool(String tool) {
        this.tool = tool;
    }

    public String getFinding() {
        return finding;
    }

    public void setFinding(String finding) {
        this.finding = finding;
    }

    public String getMediaType() {
        return mediaType;
    }

    public void setMediaType(String mediaType) {
        this.mediaType = mediaType;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
