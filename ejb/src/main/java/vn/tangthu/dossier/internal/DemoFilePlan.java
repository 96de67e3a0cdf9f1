package vn.tangthu.dossier.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import vn.tangthu.dossier.api.FilePlanEntryId;
import vn.tangthu.dossier.api.FilePlanId;
import vn.tangthu.dossier.domain.FilePlan;
import vn.tangthu.dossier.domain.FilePlanEntry;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.organization.api.DemoOrganizationCreated;
import vn.tangthu.platform.EventHandler;
import vn.tangthu.platform.Ids;

/** A file plan in force for the demo agency and the current year, so that the first dossier can be opened from an entry. */
@ApplicationScoped
public class DemoFilePlan implements EventHandler<DemoOrganizationCreated> {
    private static final String FILE = "demo-file-plan.csv";

    @Inject
    FilePlans plans;

    @Inject
    FilePlanReader reader;

    @Inject
    DossierRules rules;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "dossier.demo-file-plan";
    }

    @Override
    public Class<DemoOrganizationCreated> event() {
        return DemoOrganizationCreated.class;
    }

    @Override
    @Transactional
    public void handle(DemoOrganizationCreated event) {
        var agency = new AgencyId(event.agency());
        int year = rules.today().getYear();
        if (plans.find(agency, year).isPresent()) return;
        var plan = new FilePlan(new FilePlanId(Ids.next()), agency, year);
        plans.add(plan);
        int ordinal = 0;
        for (var planned : reading().planned())
            plans.add(new FilePlanEntry(new FilePlanEntryId(Ids.next()), plan.id(), ++ordinal, planned));
        plan.approve("Dữ liệu dùng thử", clock.instant());
    }

    private FilePlanReader.Reading reading() {
        try (var file = DemoFilePlan.class.getResourceAsStream("/vn/tangthu/dossier/" + FILE)) {
            return reader.read(FILE, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
