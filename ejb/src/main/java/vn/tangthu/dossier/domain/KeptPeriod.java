package vn.tangthu.dossier.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import vn.tangthu.dossier.api.DossierRetention;
import vn.tangthu.dossier.api.OfficialPeriod;
import vn.tangthu.dossier.api.RetentionBasis;
import vn.tangthu.retention.rules.api.RetentionPeriodText;

/** The retention period as it is stored. */
@Embeddable
public class KeptPeriod {
    @Column(name = "retention_rule")
    private String rule;

    @Enumerated(EnumType.STRING)
    @Column(name = "retention_basis")
    private RetentionBasis basis;

    @Column(name = "official_schedule")
    private String officialSchedule;

    @Column(name = "official_line")
    private String officialLine;

    @Column(name = "official_rule")
    private String officialRule;

    @Column(name = "legal_source")
    private String legalSource;

    @Column(name = "counts_from")
    private LocalDate countsFrom;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    protected KeptPeriod() {} // for JPA

    KeptPeriod(DossierRetention retention) {
        rule = retention.rule().code();
        basis = retention.basis();
        retention.official().ifPresent(official -> {
            officialSchedule = official.scheduleId();
            officialLine = official.lineCode();
            officialRule = official.rule().code();
            legalSource = official.legalSource();
        });
        countsFrom = retention.countsFrom().orElse(null);
        expiresOn = retention.expiresOn().orElse(null);
    }

    DossierRetention retention() {
        return new DossierRetention(
                RetentionPeriodText.fromCode(rule),
                basis,
                official(),
                Optional.ofNullable(countsFrom),
                Optional.ofNullable(expiresOn));
    }

    private Optional<OfficialPeriod> official() {
        return Optional.ofNullable(officialLine)
                .map(line -> new OfficialPeriod(
                        officialSchedule, line, RetentionPeriodText.fromCode(officialRule), legalSource));
    }
}
