package vn.tangthu.dossier.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import vn.tangthu.dossier.api.FilePlanEntryId;
import vn.tangthu.dossier.api.FilePlanEntryView;
import vn.tangthu.dossier.api.FilePlanId;
import vn.tangthu.dossier.api.OfficialPeriod;
import vn.tangthu.retention.rules.api.RetentionPeriodText;
import vn.tangthu.retention.rules.api.RetentionRule;

/** Entry of a file plan: a dossier that the year will need. */
@Entity
@Table(name = "file_plan_entry")
public class FilePlanEntry {
    private static final int LONGEST_SEARCH_TEXT = 1200;

    @Id
    private UUID id;

    @Column(name = "plan_id")
    private UUID plan;

    private int ordinal;
    private String notation;
    private String heading;
    private String title;

    @Column(name = "search_text")
    private String searchText;

    @Column(name = "retention_rule")
    private String retention;

    @Column(name = "official_schedule")
    private String officialSchedule;

    @Column(name = "official_line")
    private String officialLine;

    @Column(name = "official_rule")
    private String officialRule;

    @Column(name = "legal_source")
    private String legalSource;

    private String responsible;
    private String note;

    protected FilePlanEntry() {} // for JPA

    public FilePlanEntry(FilePlanEntryId id, FilePlanId plan, int ordinal, PlannedDossier planned) {
        this.id = id.value();
        this.plan = plan.value();
        this.ordinal = ordinal;
        rewrite(planned);
    }

    public void rewrite(PlannedDossier planned) {
        notation = planned.line().notation();
        heading = planned.line().heading();
        title = planned.line().title();
        responsible = planned.line().responsible();
        note = planned.line().note();
        retention = planned.retention().code();
        officialSchedule = planned.official().map(OfficialPeriod::scheduleId).orElse(null);
        officialLine = planned.official().map(OfficialPeriod::lineCode).orElse(null);
        officialRule = planned.official().map(o -> o.rule().code()).orElse(null);
        legalSource = planned.official().map(OfficialPeriod::legalSource).orElse(null);
        var words = PlainText.of(notation + " " + title);
        searchText = words.substring(0, Math.min(words.length(), LONGEST_SEARCH_TEXT));
    }

    public FilePlanEntryId id() {
        return new FilePlanEntryId(id);
    }

    public FilePlanId plan() {
        return new FilePlanId(plan);
    }

    public String notation() {
        return notation;
    }

    public String title() {
        return title;
    }

    public RetentionRule retention() {
        return RetentionPeriodText.fromCode(retention);
    }

    public Optional<OfficialPeriod> official() {
        return Optional.ofNullable(officialLine)
                .map(line -> new OfficialPeriod(
                        officialSchedule, line, RetentionPeriodText.fromCode(officialRule), legalSource));
    }

    public FilePlanEntryView view() {
        return new FilePlanEntryView(
                id(), plan(), ordinal, notation, heading, title, retention(), official(), responsible, note);
    }
}
