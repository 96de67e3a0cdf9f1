package vn.tangthu.dossier.internal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tangthu.audit.api.AuditEvent;
import vn.tangthu.audit.api.SecurityTrail;
import vn.tangthu.dossier.api.DossierMetadata;
import vn.tangthu.dossier.api.SecretDossierException;
import vn.tangthu.dossier.domain.ClosingCheck;
import vn.tangthu.dossier.domain.DescriptionRules;
import vn.tangthu.dossier.domain.FilePlanLineRules;
import vn.tangthu.dossier.domain.RetentionPolicy;
import vn.tangthu.dossier.domain.SubmissionPolicy;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.platform.VietnamTime;
import vn.tangthu.retention.rules.api.RetentionRules;
import vn.tangthu.retention.rules.files.ScheduleFiles;

/** The rules of the house for dossiers, read once from the data files of the two rule libraries. */
@ApplicationScoped
public class DossierRules {
    private static final String ELECTRONIC_DEADLINE = "tt-05-2025-60-days";

    @Inject
    Clock clock;

    @Inject
    SecurityTrail trail;

    /** Days after the end of work in which an electronic dossier is to be submitted, where TT 05/2025/TT-BNV leaves it open. */
    @Inject
    @ConfigProperty(name = "tangthu.submission.electronic-days", defaultValue = "60")
    int electronicDays;

    private ClosingCheck.Rules rules;
    private FilePlanLineRules planRules;

    @PostConstruct
    void read() {
        var files = ScheduleFiles.bundled();
        var retention = new RetentionPolicy(new RetentionRules(files.schedules()));
        var deadlines = files.submissionDeadlines().configured(ELECTRONIC_DEADLINE, electronicDays);
        rules = new ClosingCheck.Rules(new DescriptionRules(), retention, new SubmissionPolicy(deadlines));
        planRules = new FilePlanLineRules(retention);
    }

    public ClosingCheck.Rules closing() {
        return rules;
    }

    public DescriptionRules description() {
        return rules.description();
    }

    /**
     * The description with codes and ISO dates. An attempt to describe secret records leaves a trace without their content.
     *
     * @throws SecretDossierException mode of use is secret
     */
    public DossierMetadata normalised(DossierMetadata metadata, AgencyId agency) {
        try {
            return description().normalise(metadata);
        } catch (SecretDossierException refusal) {
            trail.recordDenied(new AuditEvent(
                    "DOSSIER_REFUSED", "DOSSIER", refusal.code(), Optional.of(agency.value()), refusal.arguments()));
            throw refusal;
        }
    }

    public RetentionPolicy retention() {
        return rules.retention();
    }

    public FilePlanLineRules planLines() {
        return planRules;
    }

    /** The legal date: today in Vietnam. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), VietnamTime.ZONE);
    }
}
