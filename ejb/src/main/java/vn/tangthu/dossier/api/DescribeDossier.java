package vn.tangthu.dossier.api;

import java.util.Map;
import java.util.Optional;

/**
 * Changes the description of an open dossier.
 *
 * @param expectedVersion version the caller saw; empty takes any
 * @param changes values by field; a blank value removes the field, fields not named stay
 * @param retention new choice of period, as in {@link OpenDossier#retention()}; empty leaves it
 */
public record DescribeDossier(
        DossierId dossier,
        Optional<Long> expectedVersion,
        Map<DossierField, String> changes,
        Optional<String> retention) {

    public DescribeDossier {
        changes = Map.copyOf(changes);
    }
}
