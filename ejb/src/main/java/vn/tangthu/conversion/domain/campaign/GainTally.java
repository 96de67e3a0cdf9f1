package vn.tangthu.conversion.domain.campaign;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import vn.tangthu.conversion.api.CampaignGain;
import vn.tangthu.conversion.api.CampaignGain.FindingChange;
import vn.tangthu.conversion.api.CampaignGain.LevelChange;
import vn.tangthu.conversion.api.RemakeDecision;
import vn.tangthu.conversion.api.RemakeOutcome;
import vn.tangthu.document.api.Conformance;

/** Files of a campaign, counted in groups, put together to what is gained. */
public record GainTally(List<Group> groups) {
    /**
     * Files alike.
     *
     * @param before profile they conformed to; empty when to none
     * @param after profile the new renditions conform to; empty when to none
     */
    public record Group(
            RemakeOutcome outcome,
            RemakeDecision decision,
            String before,
            String after,
            int files,
            long bytesBefore,
            long bytesAfter) {
        private boolean isBetter() {
            return outcome == RemakeOutcome.BETTER;
        }

        private boolean isCompared() {
            return isBetter() || outcome == RemakeOutcome.SAME || outcome == RemakeOutcome.WORSE;
        }

        /** The profile if all that is better is accepted. */
        private String then() {
            return isBetter() ? after : before;
        }
    }

    public GainTally {
        groups = List.copyOf(groups);
    }

    /** The profile of a rendition that conforms to it; else empty. */
    public static String level(Conformance conformance, String profile) {
        return conformance == Conformance.CONFORMANT
                ? Optional.ofNullable(profile).orElse("")
                : "";
    }

    public CampaignGain gain(List<FindingChange> findings) {
        var better = groups.stream().filter(Group::isBetter).toList();
        var compared = groups.stream().filter(Group::isCompared).toList();
        return new CampaignGain(
                counted(groups, Group::outcome, RemakeOutcome.values()),
                counted(better, Group::decision, RemakeDecision.values()),
                files(compared),
                files(compared.stream().filter(g -> !g.before().isEmpty()).toList()),
                files(compared.stream().filter(g -> !g.then().isEmpty()).toList()),
                sum(better, Group::bytesBefore),
                sum(better, Group::bytesAfter),
                levels(better),
                findings);
    }

    private static List<LevelChange> levels(List<Group> better) {
        record Change(String before, String after) {}
        return better.stream()
                .filter(g -> !g.before().equals(g.after()))
                .collect(groupingBy(g -> new Change(g.before(), g.after()), summingInt(Group::files)))
                .entrySet()
                .stream()
                .map(e -> new LevelChange(e.getKey().before(), e.getKey().after(), e.getValue()))
                .sorted(Comparator.comparingInt(LevelChange::files)
                        .reversed()
                        .thenComparing(LevelChange::before)
                        .thenComparing(LevelChange::after))
                .toList();
    }

    private static <K> Map<K, Integer> counted(Collection<Group> groups, Function<Group, K> key, K[] all) {
        var counts = groups.stream().collect(groupingBy(key, summingInt(Group::files)));
        Arrays.stream(all).forEach(each -> counts.putIfAbsent(each, 0));
        return counts;
    }

    private static int files(Collection<Group> groups) {
        return groups.stream().mapToInt(Group::files).sum();
    }

    private static long sum(Collection<Group> groups, ToLongFunction<Group> bytes) {
        return groups.stream().mapToLong(bytes).sum();
    }
}
