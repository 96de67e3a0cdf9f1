package vn.tangthu.organization.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.tangthu.organization.api.AccessTokenId;
import vn.tangthu.organization.api.AccessTokenState;
import vn.tangthu.organization.api.AccessTokenView;

/** Access token (mã truy cập) of an account: lets a program in until its last day is over or it is ended before. */
@Entity
@Table(name = "access_token")
public class AccessToken {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "staff_id")
    private StaffAccount owner;

    private String name;
    private String digest;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "last_used_on")
    private LocalDate lastUsedOn;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "ended_because")
    private AccessTokenState endedBecause;

    protected AccessToken() {} // for JPA

    /**
     * @param name what it is for
     * @param digest of the token
     */
    public AccessToken(AccessTokenId id, StaffAccount owner, String name, String digest) {
        this.id = id.value();
        this.owner = owner;
        this.name = name;
        this.digest = digest;
    }

    public AccessToken made(String by, Instant at, LocalDate until) {
        createdBy = by;
        createdAt = at;
        lastDay = until;
        return this;
    }

    /** What has ended before stays as it ended. */
    public void end(AccessTokenState because, Instant at) {
        if (endedAt != null) return;
        endedBecause = because;
        endedAt = at;
    }

    public StaffAccount owner() {
        return owner;
    }

    public String name() {
        return name;
    }

    public AccessTokenState state(LocalDate today) {
        if (endedBecause != null) return endedBecause;
        return today.isAfter(lastDay) ? AccessTokenState.EXPIRED : AccessTokenState.ACTIVE;
    }

    public AccessTokenView view(LocalDate today) {
        return new AccessTokenView(
                new AccessTokenId(id),
                name,
                createdAt,
                createdBy,
                lastDay,
                Optional.ofNullable(lastUsedOn),
                state(today));
    }
}
