package vn.tangthu.archive.internal;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tangthu.archive.Samples;
import vn.tangthu.archive.api.SubmissionState;
import vn.tangthu.organization.api.OrganizationDirectory;
import vn.tangthu.organization.api.UnitId;
import vn.tangthu.organization.api.Visibility;
import vn.tangthu.organization.api.Visibility.Scope;
import vn.tangthu.platform.Count;
import vn.tangthu.platform.Ids;
import vn.tangthu.platform.LargeDatabase;
import vn.tangthu.platform.PageRequest;

/** The lists of submissions and packages visit the rows they show, however many there are. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchiveListsAtScaleTest {
    private static final int ROWS = 20;
    private static final UnitId UNIT = new UnitId(Ids.next());
    private static final Optional<String> FAR_BEHIND = Optional.of("01900000-0000-7000-8000-000000000400");

    private final LargeDatabase database = new LargeDatabase();

    @BeforeAll
    void fiveThousandOfOneUnitNearlyAllArchived() {
        database.fill("""
                insert into submission (id, version, dossier, dossier_code, title, agency, unit, state, registration_code,
                    agency_code, agency_name, document_count, file_count, volume, received_at, submitted_by, error_count,
                    warning_count)
                select cast('01900000-0000-7000-8000-' || lpad(cast(x as varchar), 12, '0') as uuid), 0, random_uuid(), '', '',
                    '%s', '%s', case when x > 4950 then 'AWAITING_DECISION' else 'ARCHIVED' end, 'NL.' || x, '', '', 1, 1, 1,
                    current_timestamp, '', 0, 0
                from system_range(1, 5000)
                """.formatted(Samples.AGENCY.value(), UNIT.value()), """
                insert into archive_package (id, dossier, submission, dossier_code, archival_code, title, agency, unit, object_id,
                    store_id, document_count, file_count, size_bytes, mets_sha256, archived_at)
                select id, dossier, id, '', '', '', agency, unit, '', cast(id as varchar), 1, 1, 1, '', received_at
                from submission where state = 'ARCHIVED'
                """);
    }

    @AfterAll
    void close() {
        database.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"UNIT", "AGENCY", "SUBMITTED_EVERYWHERE"})
    void submissionsVisitTheRowsOfTheirPage(Scope scope) {
        for (var state : List.of(
                Optional.<SubmissionState>empty(),
                Optional.of(SubmissionState.ARCHIVED),
                Optional.of(SubmissionState.AWAITING_DECISION)))
            for (var after : List.of(Optional.<String>empty(), FAR_BEHIND))
                database.assertVisits(ROWS, em -> submissions(em, scope).list(state, new PageRequest(after, ROWS)));
    }

    @ParameterizedTest
    @EnumSource(names = {"UNIT", "AGENCY", "SUBMITTED_EVERYWHERE"})
    void packagesVisitTheRowsOfTheirPage(Scope scope) {
        for (var after : List.of(Optional.<String>empty(), FAR_BEHIND))
            database.assertVisits(ROWS, em -> packages(em, scope).list(new PageRequest(after, ROWS)));
    }

    @ParameterizedTest
    @EnumSource(names = {"UNIT", "AGENCY", "SUBMITTED_EVERYWHERE"})
    void countsDoNotVisitMoreThanTheyTell(Scope scope) {
        for (var state : SubmissionState.values())
            database.assertVisits(Count.LIMIT, em -> submissions(em, scope).count(state));
    }

    private static Submissions submissions(EntityManager em, Scope scope) {
        var submissions = new Submissions();
        submissions.database = em;
        submissions.organization = directory(scope);
        return submissions;
    }

    private static Packages packages(EntityManager em, Scope scope) {
        var packages = new Packages();
        packages.database = em;
        packages.organization = directory(scope);
        return packages;
    }

    private static OrganizationDirectory directory(Scope scope) {
        var visibility = new Visibility(scope, Optional.of(Samples.AGENCY), Optional.of(UNIT));
        return Fakes.of(OrganizationDirectory.class, Map.of("currentVisibility", any -> visibility));
    }
}
