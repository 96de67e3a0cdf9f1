package vn.tangthu.conversion.internal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tangthu.conversion.api.LegacyRepairs;
import vn.tangthu.conversion.api.RepairGrouping;
import vn.tangthu.conversion.api.RepairTally;
import vn.tangthu.conversion.api.RepairedFile;
import vn.tangthu.conversion.domain.LegacyRepair;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.DocumentReading;
import vn.tangthu.document.api.DocumentView;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.organization.api.OrganizationDirectory;
import vn.tangthu.organization.api.Visibility.Scope;
import vn.tangthu.platform.Page;
import vn.tangthu.platform.PageRequest;
import vn.tangthu.platform.Roles;

/** Figures for those who answer for holdings. */
@Stateless
@RolesAllowed({Roles.ARCHIVIST, Roles.HOME_AFFAIRS, Roles.ADMINISTRATOR})
public class LegacyRepairsBean implements LegacyRepairs {
    private static final Comparator<RepairTally> MOST_FIRST =
            Comparator.comparing(RepairTally::letters).reversed().thenComparing(RepairTally::group);

    @Inject
    RepairedRows rows;

    @Inject
    OrganizationDirectory directory;

    @Inject
    DocumentReading documents;

    @Override
    public List<RepairTally> tallies(RepairGrouping by) {
        var order = by == RepairGrouping.YEAR ? Comparator.comparing(RepairTally::group) : MOST_FIRST;
        return rows.tallies(agency(), by).stream().sorted(order).toList();
    }

    @Override
    @RolesAllowed({Roles.ARCHIVIST, Roles.HOME_AFFAIRS})
    public Page<RepairedFile> files(RepairGrouping by, String group, PageRequest page) {
        var found = Page.of(rows.rows(agency(), by, group, page), page, LegacyRepair::id);
        var ids = found.items().stream()
                .map(row -> new DocumentId(row.document()))
                .distinct()
                .toList();
        var seen = documents.list(ids).stream()
                .collect(Collectors.toMap(view -> view.id().value(), Function.<DocumentView>identity()));
        var files = found.items().stream()
                .filter(row -> seen.containsKey(row.document()))
                .map(row -> row.of(seen.get(row.document())))
                .toList();
        return new Page<>(files, found.next());
    }

    private Optional<AgencyId> agency() {
        var visibility = directory.currentVisibility();
        return visibility.scope() == Scope.AGENCY ? visibility.agency() : Optional.empty();
    }
}
