package vn.tangthu.dossier.internal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import vn.tangthu.audit.api.AuditEvent;
import vn.tangthu.audit.api.AuditTrail;
import vn.tangthu.dossier.api.FilePlanEntryId;
import vn.tangthu.dossier.api.FilePlanEntryView;
import vn.tangthu.dossier.api.FilePlanId;
import vn.tangthu.dossier.api.FilePlanImport;
import vn.tangthu.dossier.api.FilePlanLine;
import vn.tangthu.dossier.api.FilePlanView;
import vn.tangthu.dossier.api.FilePlanning;
import vn.tangthu.dossier.api.InvalidFilePlanException;
import vn.tangthu.dossier.api.UnknownFilePlanException;
import vn.tangthu.dossier.domain.FilePlan;
import vn.tangthu.dossier.domain.FilePlanEntry;
import vn.tangthu.dossier.domain.FilePlanLineRules;
import vn.tangthu.dossier.domain.PlannedDossier;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.organization.api.OrganizationDirectory;
import vn.tangthu.platform.Finding;
import vn.tangthu.platform.Ids;
import vn.tangthu.platform.Page;
import vn.tangthu.platform.PageRequest;
import vn.tangthu.platform.Roles;
import vn.tangthu.retention.rules.api.RetentionProposal;

/** The file plans of the caller's agency: drawn up by those who keep records, approved by a leader, read by all staff. */
@Stateless
@RolesAllowed({Roles.RECORDS_CLERK, Roles.LEADER, Roles.ARCHIVIST})
public class FilePlanningBean implements FilePlanning {
    private static final Logger LOG = Logger.getLogger(FilePlanningBean.class);

    @Inject
    FilePlans plans;

    @Inject
    FilePlanSeed seed;

    @Inject
    FilePlanReader reader;

    @Inject
    DossierRules rules;

    @Inject
    OrganizationDirectory organization;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Override
    public FilePlanView draft(int year) {
        return plans.view(draftOf(year));
    }

    @Override
    public FilePlanImport preview(int year, String fileName, InputStream file) {
        requireNoneInForce(year);
        var reading = reader.read(fileName, file);
        return new FilePlanImport(Optional.empty(), reading.lines(), reading.findings());
    }

    @Override
    public FilePlanImport importDraft(int year, String fileName, InputStream file) {
        requireNoneInForce(year);
        var reading = reader.read(fileName, file);
        if (reading.hasErrors()) return new FilePlanImport(Optional.empty(), reading.lines(), reading.findings());
        var plan = draftOf(year);
        plans.clear(plan.id());
        plans.count(plan);
        int ordinal = 0;
        for (var planned : reading.planned()) add(plan, ++ordinal, planned);
        trace("FILE_PLAN_IMPORTED", plan, Map.of("file", fileName, "entries", Integer.toString(ordinal)));
        return new FilePlanImport(Optional.of(plans.view(plan)), reading.lines(), reading.findings());
    }

    @Override
    public FilePlanEntryView addEntry(FilePlanId id, FilePlanLine line) {
        var plan = lockDraft(id);
        var planned = checked(line);
        requireFree(plans.findByNotation(id, planned.line().notation()));
        var entry = add(plan, plans.lastOrdinal(id) + 1, planned);
        plans.count(plan);
        trace("FILE_PLAN_ENTRY_ADDED", plan, Map.of("notation", entry.notation()));
        return entry.view();
    }

    @Override
    public FilePlanEntryView changeEntry(FilePlanEntryId id, FilePlanLine line) {
        var entry = plans.requireEntry(id);
        var plan = lockDraft(entry.plan());
        var planned = checked(line);
        requireFree(plans.findByNotation(entry.plan(), planned.line().notation())
                .filter(other -> !other.id().equals(id)));
        entry.rewrite(planned);
        plans.count(plan);
        trace("FILE_PLAN_ENTRY_CHANGED", plan, Map.of("notation", entry.notation()));
        return entry.view();
    }

    @Override
    public void removeEntry(FilePlanEntryId id) {
        var entry = plans.requireEntry(id);
        var plan = lockDraft(entry.plan());
        plans.remove(entry);
        plans.count(plan);
        trace("FILE_PLAN_ENTRY_REMOVED", plan, Map.of("notation", entry.notation()));
    }

    @Override
    @RolesAllowed(Roles.LEADER)
    public FilePlanView approve(FilePlanId id, Optional<Long> expectedVersion) {
        var plan = lockDraft(id);
        plan.requireVersion(expectedVersion);
        if (plans.lastOrdinal(id) == 0)
            throw new InvalidFilePlanException(List.of(Finding.error("DOS-310", "", Map.of())));
        plan.approve(organization.requireCurrentStaff().fullName(), clock.instant());
        trace("FILE_PLAN_APPROVED", plan, Map.of());
        return plans.view(plan);
    }

    @Override
    @RolesAllowed({Roles.OFFICER, Roles.RECORDS_CLERK, Roles.LEADER, Roles.ARCHIVIST, Roles.ADMINISTRATOR})
    public List<FilePlanView> plans() {
        return plans.of(agency()).stream().map(plans::view).toList();
    }

    @Override
    @RolesAllowed({Roles.OFFICER, Roles.RECORDS_CLERK, Roles.LEADER, Roles.ARCHIVIST, Roles.ADMINISTRATOR})
    public FilePlanView require(FilePlanId id) {
        return plans.view(own(plans.require(id)));
    }

    @Override
    @RolesAllowed({Roles.OFFICER, Roles.RECORDS_CLERK, Roles.LEADER, Roles.ARCHIVIST, Roles.ADMINISTRATOR})
    public Page<FilePlanEntryView> entries(FilePlanId id, PageRequest page) {
        own(plans.require(id));
        var found = plans.entries(id, page.afterNumber().orElse(0), page.size() + 1);
        return Page.of(found.stream().map(FilePlanEntry::view).toList(), page, FilePlanEntryView::ordinal);
    }

    @Override
    @RolesAllowed({Roles.OFFICER, Roles.RECORDS_CLERK, Roles.LEADER, Roles.ARCHIVIST, Roles.ADMINISTRATOR})
    public FilePlanEntryView requireEntry(FilePlanEntryId id) {
        var entry = plans.requireEntry(id);
        own(plans.require(entry.plan()));
        return entry.view();
    }

    @Override
    @RolesAllowed({Roles.OFFICER, Roles.RECORDS_CLERK, Roles.LEADER, Roles.ARCHIVIST})
    public List<FilePlanEntryView> findEntries(String text) {
        return plans.findInForce(agency(), text).stream()
                .map(FilePlanEntry::view)
                .toList();
    }

    @Override
    @RolesAllowed({Roles.OFFICER, Roles.RECORDS_CLERK, Roles.LEADER, Roles.ARCHIVIST})
    public List<RetentionProposal> proposePeriods(String title) {
        return rules.retention().proposals(title, rules.today());
    }

    /** Before the file is read: there is no use in mending it. */
    private void requireNoneInForce(int year) {
        FilePlan.requireYear(year);
        plans.find(agency(), year).ifPresent(FilePlan::requireDraft);
    }

    private FilePlan draftOf(int year) {
        FilePlan.requireYear(year);
        var agency = agency();
        if (plans.find(agency, year).isEmpty()) sow(agency, year);
        var plan = plans.find(agency, year)
                .orElseThrow(() -> new IllegalStateException("no file plan of " + agency + " for " + year));
        return lockDraft(plan.id());
    }

    private void sow(AgencyId agency, int year) {
        try {
            seed.sow(agency, year);
        } catch (PersistenceException e) {
            LOG.debugf("somebody else made the file plan of %s for %d: %s", agency, year, e.getMessage());
        }
    }

    private FilePlan lockDraft(FilePlanId id) {
        var plan = own(plans.lock(id));
        plan.requireDraft();
        return plan;
    }

    private FilePlanEntry add(FilePlan plan, int ordinal, PlannedDossier planned) {
        var entry = new FilePlanEntry(new FilePlanEntryId(Ids.next()), plan.id(), ordinal, planned);
        plans.add(entry);
        return entry;
    }

    private PlannedDossier checked(FilePlanLine line) {
        var findings = new ArrayList<Finding>();
        var report = new FilePlanLineRules.Report(
                findings::add, column -> column.name().toLowerCase(Locale.ROOT));
        return rules.planLines()
                .check(line, rules.today(), report)
                .orElseThrow(() -> new InvalidFilePlanException(findings));
    }

    private static void requireFree(Optional<FilePlanEntry> other) {
        other.ifPresent(taken -> {
            throw new InvalidFilePlanException(List.of(Finding.error(
                    "DOS-303",
                    "notation",
                    Map.of(
                            "value", taken.notation(),
                            "row", Integer.toString(taken.view().ordinal())))));
        });
    }

    private FilePlan own(FilePlan plan) {
        if (!plan.agency().equals(agency()))
            throw new UnknownFilePlanException(plan.id().value().toString());
        return plan;
    }

    private AgencyId agency() {
        return organization.requireCurrentStaff().agency().id();
    }

    private void trace(String action, FilePlan plan, Map<String, String> details) {
        var all = new HashMap<>(details);
        all.put("year", Integer.toString(plan.year()));
        audit.record(new AuditEvent(
                action,
                "FILE_PLAN",
                plan.id().value().toString(),
                Optional.of(plan.agency().value()),
                all));
    }
}
