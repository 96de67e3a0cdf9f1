package vn.tangthu.archive.domain.check;

import java.util.Map;
import vn.tangthu.archive.api.CheckItem;
import vn.tangthu.dossier.api.DossierField;
import vn.tangthu.dossier.api.DossierRetention;
import vn.tangthu.dossier.api.DossierView;
import vn.tangthu.dossier.api.OfficialPeriod;
import vn.tangthu.platform.Finding;

/** A retention period is set, the description says the same, and it is not shorter than the schedule's. */
public final class RetentionCheck implements IngestCheck {
    private static final String FIELD = DossierField.MAINTENANCE.jsonName();

    @Override
    public CheckItem item() {
        return CheckItem.RETENTION;
    }

    @Override
    public void examine(DossierView dossier, CheckNotes notes) {
        notes.looked();
        dossier.retention()
                .ifPresentOrElse(
                        retention -> examine(dossier, retention, notes),
                        () -> notes.note(Finding.error("ING-051", FIELD, Map.of())));
    }

    private static void examine(DossierView dossier, DossierRetention retention, CheckNotes notes) {
        var code = dossier.metadata().text(DossierField.MAINTENANCE);
        var needed = retention.rule().maintenanceCode();
        if (!code.equals(needed)) notes.note(Finding.error("ING-052", FIELD, Map.of("code", code, "needed", needed)));
        retention
                .official()
                .ifPresentOrElse(
                        official -> compare(retention, official, notes),
                        () -> notes.undecided(Finding.warning(
                                "ING-054",
                                FIELD,
                                Map.of("period", retention.rule().officialText()))));
    }

    private static void compare(DossierRetention retention, OfficialPeriod official, CheckNotes notes) {
        if (retention.rule().covers(official.rule())) return;
        notes.note(Finding.error(
                "ING-053",
                FIELD,
                Map.of(
                        "period", retention.rule().officialText(),
                        "official", official.rule().officialText(),
                        "source", official.legalSource())));
    }
}
