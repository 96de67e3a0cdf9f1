package vn.tangthu.dossier.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tangthu.dossier.api.DossierField;
import vn.tangthu.dossier.api.DossierRetention;
import vn.tangthu.dossier.api.OfficialPeriod;
import vn.tangthu.dossier.api.RetentionBasis;
import vn.tangthu.dossier.api.RetentionTooShortException;
import vn.tangthu.dossier.api.UnreadablePeriodException;
import vn.tangthu.platform.Finding;
import vn.tangthu.retention.rules.api.Certainty;
import vn.tangthu.retention.rules.api.LegalSource;
import vn.tangthu.retention.rules.api.Lengthening;
import vn.tangthu.retention.rules.api.LineBasis;
import vn.tangthu.retention.rules.api.RetentionCode;
import vn.tangthu.retention.rules.api.RetentionDecision;
import vn.tangthu.retention.rules.api.RetentionFacts;
import vn.tangthu.retention.rules.api.RetentionFinding;
import vn.tangthu.retention.rules.api.RetentionLine;
import vn.tangthu.retention.rules.api.RetentionOutcome;
import vn.tangthu.retention.rules.api.RetentionPeriodText;
import vn.tangthu.retention.rules.api.RetentionProposal;
import vn.tangthu.retention.rules.api.RetentionRule;
import vn.tangthu.retention.rules.api.RetentionRules;

/** Proposing, choosing and settling the retention period of a dossier, on the retention schedules in force. */
public final class RetentionPolicy {
    /** Line applied by analogy to work that no line names: other matters of the agency's own business. */
    private static final String ANALOGY_SCHEDULE = "tt-09-2011";

    private static final String SUBJECT = DossierField.MAINTENANCE.jsonName();

    /** A line below this score shares a word or two with the title; that is no ground for a period. */
    private static final int LEAST_LIKENESS = 400;

    private static final String ANALOGY_LINE = "13-10.b";

    private final RetentionRules rules;

    public RetentionPolicy(RetentionRules rules) {
        this.rules = rules;
    }

    public List<RetentionProposal> proposals(String title, LocalDate on) {
        return rules.propose(title, on);
    }

    /** Lines that fit the title well enough to rest a period on, best first. */
    List<RetentionLine> fitting(String title, LocalDate on) {
        return rules.propose(title, on).stream()
                .filter(proposal -> proposal.score() >= LEAST_LIKENESS)
                .map(RetentionProposal::line)
                .toList();
    }

    /** The period to start with: best line for the title, else the line for other work by analogy. */
    public Optional<DossierRetention> propose(String title, LocalDate on) {
        var best = fitting(title, on).stream().findFirst();
        if (best.isPresent()) return best.map(line -> officially(line, RetentionBasis.PROPOSED));
        return rules.schedules()
                .lineOn(ANALOGY_SCHEDULE, ANALOGY_LINE, on)
                .map(line -> officially(line, RetentionBasis.ANALOGY));
    }

    /**
     * Applies a choice: a line of a schedule in force ({@code schedule/line}), a rule code, or a period in words.
     *
     * @throws UnreadablePeriodException it is none of these
     * @throws RetentionTooShortException shorter than the official period, or outside the law
     */
    public DossierRetention choose(String wish, Optional<DossierRetention> current, LocalDate on) {
        var line = line(wish, on);
        if (line.isPresent()) return officially(line.get(), RetentionBasis.CHOSEN);
        var chosen = rule(wish).orElseThrow(() -> new UnreadablePeriodException(wish));
        var official = current.flatMap(DossierRetention::official);
        refusal(official, chosen, on).ifPresent(code -> {
            var least = official.map(o -> o.rule().officialText()).orElse("");
            throw new RetentionTooShortException(least, chosen.officialText(), code.code());
        });
        return DossierRetention.undated(chosen, RetentionBasis.CHOSEN, official);
    }

    /** Reads a period in words, e.g. {@code 20 năm}, or as rule code. */
    public Optional<RetentionRule> rule(String text) {
        var words = RetentionPeriodText.fromWords(text);
        if (words.isPresent()) return words;
        try {
            return Optional.of(RetentionPeriodText.fromCode(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * Turns the period into dates when the work has ended.
     *
     * @param findings receives notices of the decision
     */
    public DossierRetention settle(DossierRetention retention, Settling settling, List<Finding> findings) {
        var decision = decide(retention, settling);
        decision.findings().stream()
                .filter(f -> retention.official().isPresent() || f.code() != RetentionCode.LINE_NOT_APPLICABLE)
                .map(RetentionPolicy::finding)
                .forEach(findings::add);
        Optional<RetentionOutcome.Expires> end = decision.outcome() instanceof RetentionOutcome.Expires expires
                ? Optional.of(expires)
                : Optional.empty();
        return new DossierRetention(
                decision.rule(),
                retention.basis(),
                retention.official(),
                end.map(RetentionOutcome.Expires::countsFrom),
                end.map(RetentionOutcome.Expires::expiresOn));
    }

    /** The longer of the dossier's period and those of its documents (Luật Lưu trữ 33/2024/QH15 Art. 15). */
    public static RetentionRule longest(RetentionRule dossier, List<RetentionRule> documents) {
        var all = new ArrayList<>(documents);
        all.add(dossier);
        return RetentionRules.longestRule(all);
    }

    static DossierRetention officially(RetentionLine line, RetentionBasis basis) {
        return DossierRetention.undated(line.rule(), basis, Optional.of(official(line)));
    }

    static OfficialPeriod official(RetentionLine line) {
        return new OfficialPeriod(
                line.scheduleId(), line.code(), line.rule(), line.source().citation());
    }

    private Optional<RetentionLine> line(String wish, LocalDate on) {
        var parts = wish.strip().split("/", 2);
        return parts.length == 2 ? rules.schedules().lineOn(parts[0], parts[1], on) : Optional.empty();
    }

    private Optional<RetentionCode> refusal(Optional<OfficialPeriod> official, RetentionRule chosen, LocalDate on) {
        if (official.isEmpty()) return rules.outsideLaw(chosen, on);
        return rules.lengthen(official.get().rule(), chosen, on) instanceof Lengthening.Refused refused
                ? Optional.of(refused.code())
                : Optional.empty();
    }

    private RetentionDecision decide(DossierRetention retention, Settling settling) {
        var line = retention
                .official()
                .flatMap(o -> rules.schedules().line(o.scheduleId(), o.lineCode()))
                .orElseGet(() -> ownLine(retention.rule()));
        var facts = RetentionFacts.workEndedOn(settling.endedOn()).withAgencyRule(retention.rule());
        return rules.decide(line, facts, settling.today());
    }

    /** A period chosen for work without a line, in the form the rules decide on. */
    private static RetentionLine ownLine(RetentionRule rule) {
        var source = new LegalSource("Luật Lưu trữ 33/2024/QH15", "Điều 15", Certainty.SECOND_HAND);
        return new RetentionLine(
                "", "", "", "Thời hạn do cơ quan xác định", List.of(), rule, source, LineBasis.OFFICIAL, List.of(), "");
    }

    private static Finding finding(RetentionFinding notice) {
        var arguments = Map.of("detail", notice.detail());
        return switch (notice.code()) {
            case AGENCY_RULE_NOT_TAKEN, LINE_NOT_APPLICABLE ->
                Finding.warning(notice.code().code(), SUBJECT, arguments);
            default -> Finding.info(notice.code().code(), SUBJECT, arguments);
        };
    }

    /** When the work ended and when the decision is taken. */
    public record Settling(LocalDate endedOn, LocalDate today) {}
}
