package vn.tangthu.dossier.api;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Closes a dossier whose work has ended (NĐ 30/2020/NĐ-CP Art. 29).
 *
 * @param expectedVersion version the caller saw; empty takes any
 * @param endedOn end of the work; empty takes the end date described before, or else today
 * @param retention re-determined period, as in {@link OpenDossier#retention()}; empty keeps the one it has
 */
public record CloseDossier(
        DossierId dossier, Optional<Long> expectedVersion, Optional<LocalDate> endedOn, Optional<String> retention) {

    public static CloseDossier now(DossierId dossier) {
        return new CloseDossier(dossier, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
