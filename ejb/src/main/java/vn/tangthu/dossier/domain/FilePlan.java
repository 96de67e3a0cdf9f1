package vn.tangthu.dossier.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import vn.tangthu.dossier.api.FilePlanId;
import vn.tangthu.dossier.api.FilePlanInForceException;
import vn.tangthu.dossier.api.FilePlanState;
import vn.tangthu.dossier.api.FilePlanView;
import vn.tangthu.dossier.api.InvalidFilePlanYearException;
import vn.tangthu.dossier.api.StaleFilePlanException;
import vn.tangthu.organization.api.AgencyId;

/** File plan (danh mục hồ sơ) of an agency for one year: a draft until the head of the agency approves it. */
@Entity
@Table(name = "file_plan")
public class FilePlan {
    private static final int EARLIEST_YEAR = 1945;
    private static final int LATEST_YEAR = 2999;

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "agency_id")
    private UUID agency;

    @Column(name = "file_year")
    private int year;

    @Enumerated(EnumType.STRING)
    private FilePlanState state;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @Column(name = "approved_by")
    private String approvedBy;

    protected FilePlan() {} // for JPA

    /** @throws InvalidFilePlanYearException records of such a year are not planned here */
    public static void requireYear(int year) {
        if (year < EARLIEST_YEAR || year > LATEST_YEAR)
            throw new InvalidFilePlanYearException(year, EARLIEST_YEAR, LATEST_YEAR);
    }

    public FilePlan(FilePlanId id, AgencyId agency, int year) {
        this.id = id.value();
        this.agency = agency.value();
        this.year = year;
        state = FilePlanState.DRAFT;
    }

    public void approve(String by, Instant at) {
        requireDraft();
        state = FilePlanState.IN_FORCE;
        approvedBy = by;
        approvedAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    public void requireDraft() {
        if (state != FilePlanState.DRAFT) throw new FilePlanInForceException(year);
    }

    public void requireVersion(Optional<Long> expected) {
        expected.filter(seen -> seen != version).ifPresent(seen -> {
            throw new StaleFilePlanException(year, seen, version);
        });
    }

    public boolean isInForce() {
        return state == FilePlanState.IN_FORCE;
    }

    public FilePlanId id() {
        return new FilePlanId(id);
    }

    public AgencyId agency() {
        return new AgencyId(agency);
    }

    public int year() {
        return year;
    }

    /**
     * @param permanent entries kept for ever
     * @param fixedTerm all others
     */
    public FilePlanView view(int permanent, int fixedTerm) {
        return new FilePlanView(
                id(),
                agency(),
                year,
                state,
                permanent,
                fixedTerm,
                Optional.ofNullable(approvedAt),
                Optional.ofNullable(approvedBy),
                version);
    }
}
