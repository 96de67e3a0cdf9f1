package vn.tangthu.intake.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.tangthu.intake.api.ImportId;
import vn.tangthu.intake.api.ImportPause;
import vn.tangthu.intake.api.ImportProgress;
import vn.tangthu.intake.api.ImportState;
import vn.tangthu.intake.api.ImportView;
import vn.tangthu.intake.api.StagedPackage;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.organization.api.UnitId;

/**
 * Bulk import of one package. One run at a time holds the claim, which lapses when the run does not renew it; every step of a run
 * shows the claim, so that one that was thought dead can do no harm. {@code lastRow} is where the next run goes on.
 */
@Entity
@Table(name = "intake_import")
public class PackageImport {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "agency_id")
    private UUID agency;

    @Column(name = "unit_id")
    private UUID unit;

    @Column(name = "file_name")
    private String fileName;

    private long size;
    private String sha256;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "requested_by")
    private String requestedBy;

    /** Full name of the person. */
    private String requester;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "rows_total")
    private int rowsTotal;

    @Column(name = "rows_done")
    private int rowsDone;

    @Column(name = "last_row")
    private int lastRow;

    private int dossiers;
    private int documents;

    @Column(name = "already_there")
    private int alreadyThere;

    private int bad;
    private int findings;
    private UUID claim;

    @Column(name = "claimed_until")
    private Instant claimedUntil;

    /** Runs that began at the present row. */
    private int tries;

    /** Runs that got no row further because of something outside the rows. */
    private int pauses;

    @Column(name = "paused_at")
    private Instant pausedAt;

    @Column(name = "paused_because")
    private String pausedBecause;

    @Column(name = "given_up")
    private boolean givenUp;

    /** Rows whose description of their dossier was refused: a run that goes on must not lean on them. */
    @ElementCollection
    @CollectionTable(name = "intake_refused_description", joinColumns = @JoinColumn(name = "import_id"))
    @Column(name = "sheet_row")
    private Set<Integer> refusedDescriptions = new HashSet<>();

    protected PackageImport() {} // for JPA

    public PackageImport(StagedPackage staged, DeliveredBy by, Instant at) {
        id = staged.id();
        fileName = staged.fileName();
        size = staged.size();
        sha256 = staged.sha256();
        agency = by.agency().value();
        unit = by.unit().value();
        requestedBy = by.username();
        requester = by.fullName();
        requestedAt = at;
        state = ImportState.QUEUED;
    }

    /** @return whether the run may begin: the import has not ended and no other run holds it */
    public boolean claim(UUID run, Instant at, Duration lease) {
        if (state.ended() || givenUp || isHeld(at)) return false;
        claim = run;
        claimedUntil = at.plus(lease);
        state = ImportState.RUNNING;
        startedAt = startedAt == null ? at : startedAt;
        tries++;
        return true;
    }

    /** Whether that run holds the import. */
    public boolean isClaimedBy(UUID run) {
        return !state.ended() && run.equals(claim);
    }

    public void renew(Instant until) {
        claimedUntil = until;
    }

    /** The run stops before the end, in good order; the next may begin at once. */
    public void release() {
        claim = null;
        claimedUntil = null;
        tries = 0;
    }

    /** The run stops because of something outside the rows; the next begins after a pause, or never when there were enough. */
    public void pause(String because, Instant at, Patience patience) {
        claim = null;
        tries = 0;
        pauses++;
        pausedBecause = because;
        pausedAt = pausedAt == null ? at : pausedAt;
        givenUp = pauses >= patience.tries();
        claimedUntil = givenUp ? null : at.plus(patience.after(pauses));
    }

    /** Somebody has mended what stood in the way: the next run may begin at once, with all its tries. */
    public void resume() {
        if (state.ended() || claim != null) return;
        forgetPauses();
        claimedUntil = null;
    }

    public boolean isGivenUp() {
        return givenUp;
    }

    public int pauses() {
        return pauses;
    }

    private void forgetPauses() {
        pauses = 0;
        pausedAt = null;
        pausedBecause = null;
        givenUp = false;
    }

    public void count(int rows) {
        rowsTotal = rows;
    }

    public void imported(int row, Brought brought) {
        if (brought == Brought.DOSSIER_AND_DOCUMENT) dossiers++;
        documents++;
        done(row);
    }

    /** What a row brought. */
    public enum Brought {
        DOCUMENT,
        DOSSIER_AND_DOCUMENT
    }

    public void foundThere(int row) {
        alreadyThere++;
        done(row);
    }

    public void refused(int row) {
        bad++;
        done(row);
    }

    /** The row was refused for the way it describes its dossier. */
    public void refusedDescription(int row) {
        refusedDescriptions.add(row);
    }

    /** @return the number of the new finding */
    public int noteFinding() {
        return ++findings;
    }

    public void end(ImportState how, Instant at) {
        state = how;
        endedAt = at;
        claim = null;
        claimedUntil = null;
    }

    public ImportId id() {
        return new ImportId(id);
    }

    public AgencyId agency() {
        return new AgencyId(agency);
    }

    public DeliveredBy deliveredBy() {
        return new DeliveredBy(agency(), new UnitId(unit), requestedBy, requester);
    }

    public int lastRow() {
        return lastRow;
    }

    public Set<Integer> refusedDescriptions() {
        return Set.copyOf(refusedDescriptions);
    }

    public int tries() {
        return tries;
    }

    public ImportView view() {
        return new ImportView(
                id(),
                agency(),
                new UnitId(unit),
                fileName,
                size,
                sha256,
                state,
                new ImportProgress(rowsTotal, rowsDone, dossiers, documents, alreadyThere, bad, findings),
                requestedAt,
                requestedBy,
                Optional.ofNullable(startedAt),
                Optional.ofNullable(endedAt),
                pause());
    }

    private Optional<ImportPause> pause() {
        if (state.ended() || claim != null || pausedBecause == null) return Optional.empty();
        return Optional.of(new ImportPause(pausedBecause, pausedAt, pauses, Optional.ofNullable(claimedUntil)));
    }

    private boolean isHeld(Instant at) {
        return claimedUntil != null && claimedUntil.isAfter(at);
    }

    private void done(int row) {
        rowsDone++;
        lastRow = row;
        tries = 0;
        forgetPauses();
    }
}
