package vn.tangthu.conversion.api;

import java.util.List;
import java.util.Map;

/**
 * What a campaign has come to so far.
 *
 * @param outcomes files by outcome; all outcomes are there
 * @param decisions files that turned out better, by decision; all decisions are there
 * @param compared files of which there is an old and a new standing to compare
 * @param conformantBefore of these, with a conformant rendition before
 * @param conformantAfter the same, if all that is better is accepted
 * @param bytesBefore of preservation renditions of the files that turned out better
 * @param bytesAfter of those made for them
 * @param levels changes of profile among those that turned out better, the most frequent first
 * @param findings findings gone and arisen among them, in the order of their codes
 */
public record CampaignGain(
        Map<RemakeOutcome, Integer> outcomes,
        Map<RemakeDecision, Integer> decisions,
        int compared,
        int conformantBefore,
        int conformantAfter,
        long bytesBefore,
        long bytesAfter,
        List<LevelChange> levels,
        List<FindingChange> findings) {
    public CampaignGain {
        outcomes = Map.copyOf(outcomes);
        decisions = Map.copyOf(decisions);
        levels = List.copyOf(levels);
        findings = List.copyOf(findings);
    }

    /** So many files have another profile; one that does not conform has none. */
    public record LevelChange(String before, String after, int files) {}

    /** So many files have lost, so many have got a finding. */
    public record FindingChange(String code, int gone, int arisen) {}

    /** Files whose turn has come. */
    public int done() {
        return outcomes.values().stream().mapToInt(Integer::intValue).sum() - outcomes.get(RemakeOutcome.WAITING);
    }
}
