package vn.tangthu.dossier.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import vn.tangthu.dossier.api.DossierField;
import vn.tangthu.dossier.api.DossierId;
import vn.tangthu.dossier.api.DossierMetadata;
import vn.tangthu.dossier.api.DossierRetention;
import vn.tangthu.dossier.api.DossierState;
import vn.tangthu.dossier.api.DossierStateException;
import vn.tangthu.dossier.api.DossierSummary;
import vn.tangthu.dossier.api.DossierView;
import vn.tangthu.dossier.api.FilePlanEntryId;
import vn.tangthu.dossier.api.ReasonMissingException;
import vn.tangthu.dossier.api.StaleDossierException;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.organization.api.UnitId;
import vn.tangthu.organization.api.Visibility;
import vn.tangthu.organization.api.Visibility.Custody;

/**
 * Dossier (hồ sơ): all documents of one piece of work. Documents come and go while it is open; closing settles description
 * and retention period; submitted, the agency archive has it; archived, it never changes again.
 */
@Entity
@Table(name = "dossier")
public class Dossier {
    private static final int LONGEST_SEARCH_TEXT = 1200;

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "agency_id")
    private UUID agency;

    @Column(name = "unit_id")
    private UUID unit;

    @Column(name = "file_year")
    private int year;

    private String notation;
    private String code;

    @Column(name = "file_plan_entry_id")
    private UUID entry;

    @Enumerated(EnumType.STRING)
    private DossierState state;

    /** Follows the state; by it lists across agencies are read. */
    @Enumerated(EnumType.STRING)
    private Custody custody;

    @Column(columnDefinition = "text")
    private DossierMetadata metadata;

    /** Title, code and keywords folded, for the simple search of lists. */
    @Column(name = "search_text")
    private String searchText;

    @Embedded
    private KeptPeriod period;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    /** Whether closing wrote the end date into the description, so that it goes again when the work goes on. */
    @Column(name = "end_date_settled")
    private boolean endDateSettled;

    @Column(name = "submission_due_on")
    private LocalDate submissionDueOn;

    @Column(name = "return_reason")
    private String returnReason;

    /** Whether there is such a reason; by it the list of those given back is read. */
    private boolean returned;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "opened_by")
    private String openedBy;

    protected Dossier() {} // for JPA

    public Dossier(Opening opening, FileCode fileCode, DossierMetadata metadata, Optional<DossierRetention> retention) {
        id = opening.dossier().value();
        agency = opening.owner().agency().value();
        unit = opening.owner().unit().value();
        entry = opening.entry().map(FilePlanEntryId::value).orElse(null);
        openedAt = opening.openedAt().truncatedTo(ChronoUnit.MICROS); // as exact as the database keeps it
        openedBy = opening.openedBy();
        year = fileCode.year();
        notation = fileCode.notation();
        code = fileCode.text();
        become(DossierState.OPEN);
        keep(metadata, retention);
    }

    /** Replaces description and period while the work goes on. */
    public void describe(DossierMetadata description, Optional<DossierRetention> retention) {
        requireState(DossierState.OPEN);
        keep(description, retention);
    }

    public void close(Closing closing) {
        requireState(DossierState.OPEN);
        endDateSettled = !closing.metadata().text(DossierField.END_DATE).equals(metadata.text(DossierField.END_DATE));
        keep(closing.metadata(), Optional.of(closing.retention()));
        endedOn = closing.endedOn();
        submissionDueOn = closing.submissionDueOn().orElse(null);
        become(DossierState.CLOSED);
    }

    /** The work goes on after all; what closing settled is open again. */
    public void reopen(String reason) {
        requireState(DossierState.CLOSED);
        requireReason(reason, "reopening");
        var description = endDateSettled ? metadata.with(DossierField.END_DATE, "") : metadata;
        keep(description, retention().map(DossierRetention::undated));
        endDateSettled = false;
        endedOn = null;
        submissionDueOn = null;
        become(DossierState.OPEN);
    }

    public void submit() {
        requireState(DossierState.CLOSED);
        returnReason = null;
        returned = false;
        become(DossierState.SUBMITTED);
    }

    public void giveBack(String reason) {
        requireState(DossierState.SUBMITTED);
        requireReason(reason, "return");
        returnReason = reason.strip();
        returned = true;
        become(DossierState.CLOSED);
    }

    public void archive() {
        requireState(DossierState.SUBMITTED);
        become(DossierState.ARCHIVED);
    }

    public void requireOpen() {
        requireState(DossierState.OPEN);
    }

    public void requireVersion(Optional<Long> expected) {
        expected.filter(seen -> seen != version).ifPresent(seen -> {
            throw new StaleDossierException(code, seen, version);
        });
    }

    public boolean isVisibleTo(Visibility visibility) {
        return visibility.covers(new AgencyId(agency), new UnitId(unit), custody);
    }

    public DossierId id() {
        return new DossierId(id);
    }

    public AgencyId agency() {
        return new AgencyId(agency);
    }

    public String code() {
        return code;
    }

    public DossierState state() {
        return state;
    }

    public DossierMetadata metadata() {
        return metadata;
    }

    public Optional<DossierRetention> retention() {
        return Optional.ofNullable(period).map(KeptPeriod::retention);
    }

    public DossierView view(int documentCount) {
        return new DossierView(
                id(),
                code,
                agency(),
                new UnitId(unit),
                year,
                notation,
                state,
                metadata,
                retention(),
                Optional.ofNullable(entry).map(FilePlanEntryId::new),
                documentCount,
                Optional.ofNullable(endedOn),
                dueForSubmission(),
                Optional.ofNullable(returnReason),
                openedAt,
                openedBy,
                version);
    }

    public DossierSummary summary(int documentCount) {
        return new DossierSummary(
                id(),
                code,
                metadata.text(DossierField.TITLE),
                agency(),
                new UnitId(unit),
                state,
                retention().map(r -> r.rule().officialText()).orElse(""),
                metadata.text(DossierField.CREATOR),
                metadata.day(DossierField.START_DATE),
                metadata.day(DossierField.END_DATE),
                documentCount,
                dueForSubmission(),
                Optional.ofNullable(returnReason));
    }

    /** Once submitted, it is not due any more; returned, it is again. */
    private Optional<LocalDate> dueForSubmission() {
        return Optional.ofNullable(submissionDueOn).filter(day -> state == DossierState.CLOSED);
    }

    private void keep(DossierMetadata description, Optional<DossierRetention> retention) {
        period = retention.map(KeptPeriod::new).orElse(null);
        metadata = description.with(
                DossierField.MAINTENANCE,
                retention.map(r -> r.rule().maintenanceCode()).orElse(""));
        var words = PlainText.of(
                metadata.text(DossierField.TITLE) + " " + code + " " + metadata.text(DossierField.KEYWORD));
        searchText = words.substring(0, Math.min(words.length(), LONGEST_SEARCH_TEXT));
    }

    private void become(DossierState next) {
        state = next;
        custody = next.custody();
    }

    private void requireState(DossierState needed) {
        if (state != needed) throw new DossierStateException(code, state, needed);
    }

    private static void requireReason(String reason, String step) {
        if (reason.isBlank()) throw new ReasonMissingException(step);
    }
}
