package vn.tangthu.dossier.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tangthu.dossier.api.DossierField;
import vn.tangthu.dossier.api.DossierId;
import vn.tangthu.dossier.api.DossierMetadata;
import vn.tangthu.dossier.api.DossierOpened;
import vn.tangthu.dossier.api.DossierOwner;
import vn.tangthu.dossier.api.DossierRetention;
import vn.tangthu.dossier.api.InvalidDossierException;
import vn.tangthu.dossier.api.OpenDossier;
import vn.tangthu.dossier.api.RetentionBasis;
import vn.tangthu.dossier.api.RetentionTooShortException;
import vn.tangthu.dossier.api.UnreadablePeriodException;
import vn.tangthu.dossier.domain.Dossier;
import vn.tangthu.dossier.domain.FileCode;
import vn.tangthu.dossier.domain.FilePlanEntry;
import vn.tangthu.dossier.domain.Opening;
import vn.tangthu.organization.api.OrganizationDirectory;
import vn.tangthu.platform.Caller;
import vn.tangthu.platform.Finding;
import vn.tangthu.platform.Ids;

/** Opens dossiers, from an entry of the file plan or freely. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DossierOpening {
    private static final String VIETNAMESE = "01";
    private static final String CONDITIONAL_USE = "02";
    private static final int LONGEST_CREATOR = 30;

    @Inject
    Dossiers dossiers;

    @Inject
    FilePlans plans;

    @Inject
    DossierNumbers numbers;

    @Inject
    DossierRules rules;

    @Inject
    OrganizationDirectory organization;

    @Inject
    DossierNews news;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    public Dossier open(DossierOwner owner, OpenDossier command) {
        return open(owner, command, this::official);
    }

    /** The same for work of earlier times: a period given was determined then, so no official one of today stands beside it. */
    public Dossier openDetermined(DossierOwner owner, OpenDossier command) {
        return open(
                owner,
                command,
                (metadata, entry) -> wish(command).isPresent() ? Optional.empty() : official(metadata, entry));
    }

    /** What the field rules, and those of the period, would refuse. */
    public List<Finding> look(OpenDossier command) {
        var findings = new ArrayList<>(rules.description().look(command.metadata()));
        try {
            retention(command, Optional.empty());
        } catch (UnreadablePeriodException | RetentionTooShortException e) {
            findings.add(Finding.error(e.code(), DossierField.MAINTENANCE.jsonName(), e.arguments()));
        }
        return findings;
    }

    private interface Official {
        Optional<DossierRetention> of(DossierMetadata metadata, Optional<FilePlanEntry> entry);
    }

    private Dossier open(DossierOwner owner, OpenDossier command, Official official) {
        var entry = command.filePlanEntry().map(id -> plans.requireEntryInForce(id, owner.agency()));
        var metadata = rules.normalised(completed(command.metadata(), owner, entry), owner.agency());
        var findings = rules.description().checkDraft(metadata);
        if (!findings.isEmpty()) throw new InvalidDossierException(findings);
        var opening =
                new Opening(new DossierId(Ids.next()), owner, command.filePlanEntry(), caller.name(), clock.instant());
        var retention = retention(command, official.of(metadata, entry));
        var dossier = new Dossier(opening, code(owner, command, metadata, entry), metadata, retention);
        dossiers.add(dossier);
        news.tell(
                dossier,
                "DOSSIER_OPENED",
                new DossierOpened(dossier.id()),
                Map.of("title", metadata.text(DossierField.TITLE)));
        return dossier;
    }

    private FileCode code(
            DossierOwner owner, OpenDossier command, DossierMetadata metadata, Optional<FilePlanEntry> entry) {
        var agency = organization.requireAgency(owner.agency());
        if (entry.isPresent())
            return numbers.ofEntry(
                    agency,
                    plans.require(entry.get().plan()).year(),
                    entry.get().id(),
                    entry.get().notation());
        int year = Integer.parseInt(metadata.text(DossierField.START_DATE).substring(0, 4));
        return command.notation()
                .map(String::strip)
                .filter(notation -> !notation.isEmpty())
                .map(notation -> numbers.wanted(agency, year, notation))
                .orElseGet(() -> numbers.running(agency, year));
    }

    private Optional<DossierRetention> retention(OpenDossier command, Optional<DossierRetention> official) {
        return wish(command)
                .map(wish -> rules.retention().choose(wish, official, rules.today()))
                .or(() -> official);
    }

    private Optional<DossierRetention> official(DossierMetadata metadata, Optional<FilePlanEntry> entry) {
        return entry.isPresent()
                ? entry.map(e -> DossierRetention.undated(e.retention(), RetentionBasis.PLANNED, e.official()))
                : rules.retention().propose(metadata.text(DossierField.TITLE), rules.today());
    }

    private static Optional<String> wish(OpenDossier command) {
        return command.retention().filter(wish -> !wish.isBlank());
    }

    private DossierMetadata completed(DossierMetadata given, DossierOwner owner, Optional<FilePlanEntry> entry) {
        var result = given;
        if (entry.isPresent())
            result = usual(result, DossierField.TITLE, entry.get().title());
        result = usual(result, DossierField.START_DATE, rules.today().toString());
        result = usual(result, DossierField.LANGUAGE, VIETNAMESE);
        result = usual(result, DossierField.MODE, CONDITIONAL_USE);
        return usual(result, DossierField.CREATOR, shortened(owner.creator()));
    }

    private static DossierMetadata usual(DossierMetadata metadata, DossierField field, String value) {
        return metadata.find(field).isPresent() ? metadata : metadata.with(field, value);
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_CREATOR
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_CREATOR));
    }
}
