package vn.tangthu.web.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.tangthu.conversion.api.CampaignFault;
import vn.tangthu.conversion.api.CampaignGain;
import vn.tangthu.conversion.api.CampaignView;
import vn.tangthu.conversion.api.MadeRendition;
import vn.tangthu.conversion.api.RemakeDecision;
import vn.tangthu.conversion.api.RemakeOutcome;
import vn.tangthu.conversion.api.RemakeView;
import vn.tangthu.document.api.RenditionQuery;
import vn.tangthu.document.api.RenditionQuery.Standing;
import vn.tangthu.platform.VietnamTime;
import vn.tangthu.web.messages.Messages;

/**
 * A re-conversion campaign.
 *
 * @param chosen files chosen so far
 * @param fault why the work on it broke
 * @param gain absent in lists
 */
public record CampaignJson(
        UUID id,
        String state,
        QueryJson query,
        String reason,
        OffsetDateTime startedAt,
        String startedBy,
        Optional<OffsetDateTime> endedAt,
        int chosen,
        Optional<FaultJson> fault,
        Optional<GainJson> gain) {

    /** What is asked for; what is absent does not narrow. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record QueryJson(
            Standing standing,
            String profile,
            String tool,
            String finding,
            String mediaType,
            LocalDate capturedFrom,
            LocalDate capturedTo) {
        RenditionQuery query() {
            return new RenditionQuery(
                    Optional.ofNullable(standing),
                    given(profile),
                    given(tool),
                    given(finding),
                    given(mediaType),
                    Optional.ofNullable(capturedFrom),
                    Optional.ofNullable(capturedTo));
        }

        private static Optional<String> given(String text) {
            return Optional.ofNullable(text).filter(t -> !t.isBlank());
        }

        static QueryJson of(RenditionQuery query) {
            return new QueryJson(
                    query.standing().orElse(null),
                    query.profile().orElse(null),
                    query.tool().orElse(null),
                    query.finding().orElse(null),
                    query.mediaType().orElse(null),
                    query.capturedFrom().orElse(null),
                    query.capturedTo().orElse(null));
        }
    }

    /**
     * Why the work broke.
     *
     * @param cause in the words of the program
     * @param again when it is tried again; absent when it stands until somebody goes on with it
     */
    public record FaultJson(String code, int times, String cause, OffsetDateTime at, Optional<OffsetDateTime> again) {
        static FaultJson of(CampaignFault fault) {
            return new FaultJson(
                    fault.code(),
                    fault.times(),
                    fault.cause(),
                    VietnamTime.at(fault.at()),
                    fault.again().map(VietnamTime::at));
        }
    }

    /** What it has come to. */
    public record GainJson(
            int done,
            Map<RemakeOutcome, Integer> outcomes,
            Map<RemakeDecision, Integer> decisions,
            int compared,
            int conformantBefore,
            int conformantAfter,
            long bytesBefore,
            long bytesAfter,
            List<CampaignGain.LevelChange> levels,
            List<CampaignGain.FindingChange> findings) {
        static GainJson of(CampaignGain gain) {
            return new GainJson(
                    gain.done(),
                    gain.outcomes(),
                    gain.decisions(),
                    gain.compared(),
                    gain.conformantBefore(),
                    gain.conformantAfter(),
                    gain.bytesBefore(),
                    gain.bytesAfter(),
                    gain.levels(),
                    gain.findings());
        }
    }

    /**
     * One file.
     *
     * @param message the reason in words
     */
    public record ItemJson(
            UUID id,
            UUID document,
            UUID component,
            RemakeOutcome outcome,
            RemakeDecision decision,
            Optional<String> reason,
            Optional<String> message,
            Optional<MadeRendition> before,
            Optional<MadeRendition> after,
            List<String> gone,
            List<String> arisen) {
        static ItemJson of(RemakeView view, Locale locale) {
            return new ItemJson(
                    view.id().value(),
                    view.document().value(),
                    view.component().value(),
                    view.outcome(),
                    view.decision(),
                    view.reason(),
                    view.reason().map(code -> Messages.text(locale, code, Map.of())),
                    view.before(),
                    view.after(),
                    view.gone(),
                    view.arisen());
        }
    }

    static CampaignJson of(CampaignView view) {
        return of(view, Optional.empty());
    }

    static CampaignJson of(CampaignView view, Optional<CampaignGain> gain) {
        return new CampaignJson(
                view.id().value(),
                view.state().name(),
                QueryJson.of(view.query()),
                view.reason(),
                VietnamTime.at(view.startedAt()),
                view.startedBy(),
                view.endedAt().map(VietnamTime::at),
                view.chosen(),
                view.fault().map(FaultJson::of),
                gain.map(GainJson::of));
    }
}
