package vn.tangthu.dossier.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tangthu.dossier.api.CloseDossier;
import vn.tangthu.dossier.api.DossierClosed;
import vn.tangthu.dossier.api.DossierDocument;
import vn.tangthu.dossier.api.DossierField;
import vn.tangthu.dossier.api.DossierRetention;
import vn.tangthu.dossier.domain.ClosingCheck;
import vn.tangthu.dossier.domain.Dossier;
import vn.tangthu.platform.Finding;
import vn.tangthu.schema.rule.PartialDate;

/** Closes dossiers: looks at every document, determines the period anew, and refuses what is not ready. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DossierClosing {
    private static final int BATCH = 500;

    @Inject
    Dossiers dossiers;

    @Inject
    HouseDocumentsBean documents;

    @Inject
    DossierRules rules;

    @Inject
    DossierNews news;

    /** What closing would find; the dossier stays as it is. */
    public List<Finding> look(Dossier dossier, CloseDossier command) {
        dossier.requireOpen();
        var check = new ClosingCheck();
        eachDocument(dossier, check);
        check.settle(dossier, retention(dossier, command), terms(dossier, command));
        return check.findings();
    }

    /** @return warnings and notices */
    public List<Finding> close(Dossier dossier, CloseDossier command) {
        dossier.requireVersion(command.expectedVersion());
        dossier.requireOpen();
        var check = new ClosingCheck();
        eachDocument(dossier, check);
        var closing = check.settle(dossier, retention(dossier, command), terms(dossier, command));
        check.requireNoError(dossier.code());
        closing.ifPresent(dossier::close);
        news.tell(
                dossier,
                "DOSSIER_CLOSED",
                new DossierClosed(dossier.id()),
                Map.of(
                        "retention",
                        dossier.retention().map(r -> r.rule().code()).orElse("")));
        return check.findings();
    }

    private void eachDocument(Dossier dossier, ClosingCheck check) {
        int after = 0;
        List<DossierDocument> places;
        do {
            places = dossiers.places(dossier.id(), after, BATCH);
            if (places.isEmpty()) return;
            documents
                    .list(places.stream().map(DossierDocument::document).toList())
                    .forEach(check::add);
            after = places.get(places.size() - 1).ordinal();
        } while (places.size() == BATCH);
    }

    private Optional<DossierRetention> retention(Dossier dossier, CloseDossier command) {
        return command.retention()
                .filter(wish -> !wish.isBlank())
                .map(wish -> rules.retention().choose(wish, dossier.retention(), rules.today()))
                .or(dossier::retention);
    }

    private ClosingCheck.Terms terms(Dossier dossier, CloseDossier command) {
        var described = dossier.metadata().text(DossierField.END_DATE);
        var today = rules.today();
        if (command.endedOn().isPresent() || described.isEmpty())
            return new ClosingCheck.Terms(
                    command.endedOn().orElse(today), today, rules.closing(), ClosingCheck.EndDate.END_OF_WORK);
        var last = dossier.metadata()
                .day(DossierField.END_DATE)
                .or(() -> PartialDate.parse(reversed(described)).map(PartialDate::latest))
                .orElse(today);
        return new ClosingCheck.Terms(last, today, rules.closing(), ClosingCheck.EndDate.AS_DESCRIBED);
    }

    private static String reversed(String isoMonth) {
        var parts = isoMonth.split("-");
        return parts.length == 2 ? parts[1] + "/" + parts[0] : isoMonth;
    }
}
