package vn.tangthu.dossier.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tangthu.document.api.DocumentField;
import vn.tangthu.document.api.DocumentView;
import vn.tangthu.document.api.Processing;
import vn.tangthu.document.api.SecretMark;
import vn.tangthu.dossier.api.DossierField;
import vn.tangthu.dossier.api.DossierMetadata;
import vn.tangthu.dossier.api.DossierNotReadyException;
import vn.tangthu.dossier.api.DossierRetention;
import vn.tangthu.dossier.api.RetentionBasis;
import vn.tangthu.platform.Finding;
import vn.tangthu.platform.Severity;
import vn.tangthu.retention.rules.api.MaintenanceCode;
import vn.tangthu.retention.rules.api.RetentionRule;

/**
 * Last look at a dossier before it is closed: documents are added one by one, then {@link #settle} completes the description,
 * determines the period and says what stands against closing.
 */
public final class ClosingCheck {
    private static final int MOST_NAMED = 50;
    /** What nobody can find or judge a document without; the archive asks for more. */
    private static final List<DocumentField> NEEDED = List.of(
            DocumentField.TYPE_NAME, DocumentField.ISSUED_DATE, DocumentField.ORGAN_NAME, DocumentField.SUBJECT);

    private static final String BORN_DIGITAL = "01";
    private static final String MIXED = "03";

    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> confidenceLevels = new HashSet<>();
    private final List<RetentionRule> documentPeriods = new ArrayList<>();
    private int documents;
    private int pending;
    private int incomplete;
    private int doubtful;
    private int badlySigned;
    private long pages;
    private int withoutPages;

    public void add(DocumentView document) {
        documents++;
        if (document.processing() == Processing.PENDING && ++pending <= MOST_NAMED)
            findings.add(Finding.error(
                    "DOS-101",
                    document.name(),
                    Map.of("document", document.id().value().toString())));
        if (SecretMark.isUndecidedOn(document))
            findings.add(Finding.error(
                    "DOS-111",
                    document.name(),
                    Map.of("document", document.id().value().toString())));
        var named = document.signatureFailed() && ++badlySigned <= MOST_NAMED;
        if (named)
            findings.add(Finding.warning(
                    "DOS-114",
                    document.name(),
                    Map.of("document", document.id().value().toString())));
        if (NEEDED.stream().anyMatch(field -> document.metadata().find(field).isEmpty())) incomplete++;
        if (document.processing() == Processing.ATTENTION && !named) doubtful++;
        confidenceLevels.add(
                document.metadata().find(DocumentField.CONFIDENCE_LEVEL).orElse(BORN_DIGITAL));
        document.metadata()
                .find(DocumentField.MAINTENANCE)
                .flatMap(MaintenanceCode::find)
                .flatMap(MaintenanceCode::rule)
                .filter(rule -> !documentPeriods.contains(rule))
                .ifPresent(documentPeriods::add);
        document.metadata()
                .find(DocumentField.NUMBER_OF_PAGE)
                .filter(text -> text.matches("\\d{1,9}"))
                .ifPresentOrElse(text -> pages += Long.parseLong(text), () -> withoutPages++);
    }

    /**
     * @param dossier still open
     * @param retention period to close with; empty when none was ever determined
     * @return what closing settles, to be applied when {@link #requireNoError} lets it pass
     */
    public Optional<Closing> settle(Dossier dossier, Optional<DossierRetention> retention, Terms terms) {
        if (pending > MOST_NAMED)
            findings.add(Finding.error("DOS-110", "", Map.of("count", Integer.toString(pending - MOST_NAMED))));
        if (incomplete > 0) findings.add(Finding.warning("DOS-112", "", Map.of("count", Integer.toString(incomplete))));
        if (doubtful > 0) findings.add(Finding.warning("DOS-113", "", Map.of("count", Integer.toString(doubtful))));
        if (documents == 0) findings.add(Finding.error("DOS-102", "", Map.of()));
        if (terms.endedOn().isAfter(terms.today()))
            findings.add(Finding.error(
                    "DOS-107",
                    DossierField.END_DATE.jsonName(),
                    Map.of("date", terms.endedOn().toString())));
        var settled = retention.map(period -> settle(period, terms));
        if (settled.isEmpty()) findings.add(Finding.error("DOS-105", DossierField.MAINTENANCE.jsonName(), Map.of()));
        var metadata = completed(dossier.metadata(), terms)
                .with(
                        DossierField.MAINTENANCE,
                        settled.map(p -> p.rule().maintenanceCode()).orElse(""));
        terms.description().checkComplete(dossier.code(), metadata).stream()
                .filter(f -> !f.subject().equals(DossierField.MAINTENANCE.jsonName()))
                .forEach(findings::add);
        return settled.map(period -> new Closing(
                terms.endedOn(), metadata, period, terms.submission().dueOn(period.rule(), terms.endedOn())));
    }

    /** @throws DossierNotReadyException when a finding is an error */
    public void requireNoError(String code) {
        if (findings.stream().anyMatch(f -> f.severity() == Severity.ERROR))
            throw new DossierNotReadyException(code, findings);
    }

    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    private DossierRetention settle(DossierRetention period, Terms terms) {
        var subject = DossierField.MAINTENANCE.jsonName();
        var text = Map.of("period", period.rule().officialText());
        if (period.basis() == RetentionBasis.PROPOSED) findings.add(Finding.warning("DOS-103", subject, text));
        if (period.basis() == RetentionBasis.ANALOGY) findings.add(Finding.warning("DOS-104", subject, text));
        var longest = RetentionPolicy.longest(period.rule(), documentPeriods);
        if (!longest.equals(period.rule()))
            findings.add(Finding.info(
                    "DOS-106", subject, Map.of("period", text.get("period"), "longest", longest.officialText())));
        var kept = DossierRetention.undated(longest, period.basis(), period.official());
        return terms.retention().settle(kept, new RetentionPolicy.Settling(terms.endedOn(), terms.today()), findings);
    }

    private DossierMetadata completed(DossierMetadata metadata, Terms terms) {
        var result = metadata.with(DossierField.TOTAL_DOC, Integer.toString(documents));
        if (withoutPages == 0 && documents > 0) result = result.with(DossierField.NUMBER_OF_PAGE, Long.toString(pages));
        if (result.find(DossierField.CONFIDENCE_LEVEL).isEmpty() && documents > 0)
            result = result.with(
                    DossierField.CONFIDENCE_LEVEL,
                    confidenceLevels.size() == 1 ? confidenceLevels.iterator().next() : MIXED);
        return terms.keepsEndDate()
                ? result
                : result.with(DossierField.END_DATE, terms.endedOn().toString());
    }

    /**
     * On what terms a dossier is closed.
     *
     * @param endedOn end of the work
     * @param today day of closing
     * @param rules the rules applied
     * @param endDate whether the end date described stands, being less exact than a day
     */
    public record Terms(LocalDate endedOn, LocalDate today, Rules rules, EndDate endDate) {

        DescriptionRules description() {
            return rules.description();
        }

        RetentionPolicy retention() {
            return rules.retention();
        }

        SubmissionPolicy submission() {
            return rules.submission();
        }

        boolean keepsEndDate() {
            return endDate == EndDate.AS_DESCRIBED;
        }
    }

    /** What becomes of the end date in the description. */
    public enum EndDate {
        AS_DESCRIBED,
        END_OF_WORK
    }

    /** The rules of the house that closing applies. */
    public record Rules(DescriptionRules description, RetentionPolicy retention, SubmissionPolicy submission) {}
}
