package vn.tangthu.retention.rules.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The retention rules over a set of schedules. Every function is pure: the same schedules, facts and date give the same
 * answer, on any day and any machine.
 */
public final class RetentionRules {
    private static final Comparator<RetentionDecision> BY_OUTCOME = Comparator.<RetentionDecision>comparingInt(
                    decision -> rank(decision.outcome()))
            .thenComparing(decision -> knownEnd(decision).findFirst().orElse(LocalDate.MIN))
            .thenComparing(RetentionDecision::rule, RetentionRule.CONSERVATIVE);

    private final Schedules schedules;
    private final NavigableMap<LocalDate, TitleMatcher> matchers;

    public RetentionRules(Schedules schedules) {
        this.schedules = schedules;
        this.matchers = matchers(schedules);
    }

    public Schedules schedules() {
        return schedules;
    }

    /**
     * Decides the period of a dossier. Counting starts on 1 January of the year after the work ended (TT 10/2022/TT-BNV;
     * the same in TT 09/2011/TT-BNV) and the period ends on a 31 December. Facts dated after {@code on} have not
     * happened. An agency's own rule holds if {@link #lengthen} accepts it, else the official one with a notice.
     *
     * @param on the date of the decision; its law gives the minimum period and tells whether the line still applies
     */
    public RetentionDecision decide(RetentionLine line, RetentionFacts facts, LocalDate on) {
        var findings = new ArrayList<RetentionFinding>();
        RetentionLine applied = applied(line, on, findings);
        RetentionRule rule = facts.agencyRule()
                .map(chosen -> chosenOrOfficial(line.rule(), chosen, on, findings))
                .orElse(line.rule());
        int minimum = schedules.limitsOn(on).map(PeriodLimits::minimumYears).orElse(0);
        RetentionOutcome outcome = PeriodCount.outcome(rule, facts, on, minimum);
        addOutcomeFindings(outcome, rule, findings, PeriodCount.outcome(rule, facts, on, 0));
        return new RetentionDecision(rule, outcome, applied.source(), on, findings);
    }

    /**
     * The period of a dossier with mixed documents: the longest (Luật Lưu trữ 2024, Điều 15). Permanent wins; then a
     * decision whose end is not known, which also keeps the latest end known; then the latest end.
     *
     * @throws IllegalArgumentException if there is no decision
     */
    public static RetentionDecision longest(Collection<RetentionDecision> decisions) {
        RetentionDecision governing =
                decisions.stream().max(BY_OUTCOME).orElseThrow(() -> new IllegalArgumentException("no decision"));
        if (!(governing.outcome() instanceof RetentionOutcome.Undetermined open)) {
            return governing;
        }
        Optional<LocalDate> notBefore =
                decisions.stream().flatMap(RetentionRules::knownEnd).max(Comparator.naturalOrder());
        return new RetentionDecision(
                governing.rule(),
                new RetentionOutcome.Undetermined(open.reason(), notBefore),
                governing.source(),
                governing.decidedOn(),
                governing.findings());
    }

    /**
     * The rule to show for mixed documents before their facts are known, by {@link RetentionRule#CONSERVATIVE}. What ends
     * last in the end is for {@link #longest} to say.
     *
     * @throws IllegalArgumentException if there is no rule
     */
    public static RetentionRule longestRule(Collection<RetentionRule> rules) {
        return rules.stream()
                .max(RetentionRule.CONSERVATIVE)
                .orElseThrow(() -> new IllegalArgumentException("no rule"));
    }

    /**
     * Whether the agency may use its own period: it may lengthen the official one, never shorten it, and stays within the
     * limits of the Law in force on the date. The official period itself is always accepted.
     */
    public Lengthening lengthen(RetentionRule official, RetentionRule chosen, LocalDate on) {
        if (chosen.equals(official)) {
            return new Lengthening.Accepted(chosen);
        }
        if (!chosen.covers(official)) {
            var code = official.covers(chosen) ? RetentionCode.SHORTER_THAN_OFFICIAL : RetentionCode.NOT_COMPARABLE;
            return new Lengthening.Refused(code, official, chosen);
        }
        return outsideLaw(chosen, on)
                .<Lengthening>map(code -> new Lengthening.Refused(code, official, chosen))
                .orElseGet(() -> new Lengthening.Accepted(chosen));
    }

    /**
     * For documents that no line names: whether a period freely chosen breaks the limits of the Law in force on the date.
     *
     * @return RET-003 or RET-004; empty if the period is within the Law
     */
    public Optional<RetentionCode> outsideLaw(RetentionRule chosen, LocalDate on) {
        int years = chosen.yearsOrZero();
        if (years == 0) {
            return Optional.empty();
        }
        return schedules.limitsOn(on).flatMap(limits -> {
            if (years > limits.maximumYears()) {
                return Optional.of(RetentionCode.OVER_LEGAL_MAXIMUM);
            }
            return years < limits.minimumYears() ? Optional.of(RetentionCode.UNDER_LEGAL_MINIMUM) : Optional.empty();
        });
    }

    /**
     * Lines that match a dossier title, best first; at most ten. Accents and case do not matter. Ties go to the official
     * line, then to the longer period, then to the order of codes.
     *
     * @param on the date whose schedules are searched
     */
    public List<RetentionProposal> propose(String title, LocalDate on) {
        return Stream.ofNullable(matchers.floorEntry(on))
                .flatMap(sinceThen -> sinceThen.getValue().rank(title).stream())
                .toList();
    }

    /** One matcher for each day on which the lines in force change. */
    private static NavigableMap<LocalDate, TitleMatcher> matchers(Schedules schedules) {
        var matchers = new TreeMap<LocalDate, TitleMatcher>();
        schedules.all().stream()
                .map(RetentionSchedule::effective)
                .flatMap(effective -> Stream.concat(Stream.of(effective.from()), effective.repealedOn().stream()))
                .forEach(day -> matchers.computeIfAbsent(day, each -> new TitleMatcher(schedules.linesOn(each))));
        return matchers;
    }

    private static int rank(RetentionOutcome outcome) {
        if (outcome instanceof RetentionOutcome.Permanently) {
            return 2;
        }
        return outcome instanceof RetentionOutcome.Undetermined ? 1 : 0;
    }

    private static Stream<LocalDate> knownEnd(RetentionDecision decision) {
        if (decision.outcome() instanceof RetentionOutcome.Expires end) {
            return Stream.of(end.expiresOn());
        }
        return decision.outcome() instanceof RetentionOutcome.Undetermined open
                ? open.notBefore().stream()
                : Stream.empty();
    }

    private RetentionLine applied(RetentionLine line, LocalDate on, List<RetentionFinding> findings) {
        Optional<RetentionLine> current = schedules.lineOn(line.scheduleId(), line.code(), on);
        if (current.isEmpty()) {
            findings.add(new RetentionFinding(
                    RetentionCode.LINE_NOT_APPLICABLE,
                    "line " + line.code() + " of " + line.scheduleId() + " does not apply on " + on));
            return line;
        }
        RetentionLine applied = current.get();
        if (applied.basis() == LineBasis.BY_ANALOGY) {
            findings.add(new RetentionFinding(
                    RetentionCode.BY_ANALOGY, applied.source().citation()));
        }
        if (applied.source().certainty() == Certainty.FROM_MEMORY) {
            findings.add(new RetentionFinding(
                    RetentionCode.SOURCE_FROM_MEMORY, applied.source().citation()));
        }
        return applied;
    }

    private RetentionRule chosenOrOfficial(
            RetentionRule official, RetentionRule chosen, LocalDate on, List<RetentionFinding> findings) {
        if (lengthen(official, chosen, on) instanceof Lengthening.Refused refused) {
            findings.add(new RetentionFinding(
                    RetentionCode.AGENCY_RULE_NOT_TAKEN,
                    refused.code().code() + ": " + chosen.code() + " instead of " + official.code()));
            return official;
        }
        return chosen;
    }

    private static void addOutcomeFindings(
            RetentionOutcome outcome, RetentionRule rule, List<RetentionFinding> findings, RetentionOutcome unraised) {
        if (outcome instanceof RetentionOutcome.Undetermined open) {
            findings.add(new RetentionFinding(open.reason(), rule.code()));
        } else if (!outcome.equals(unraised)) {
            findings.add(new RetentionFinding(RetentionCode.RAISED_TO_MINIMUM, rule.code()));
        }
    }
}
