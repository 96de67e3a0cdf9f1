package vn.tangthu.dossier.api;

import java.util.Optional;

/**
 * Opens a dossier (NĐ 30/2020/NĐ-CP Art. 29).
 *
 * @param metadata at least a title, unless an entry gives it; what is absent gets the usual value
 * @param filePlanEntry entry of a file plan in force; empty for a freely defined dossier
 * @param notation number and notation wanted for a free dossier; empty takes the next running number of the year
 * @param retention period chosen by the agency: in words ({@code 20 năm}, {@code Vĩnh viễn}), as rule code, or a line of a
 *     schedule in force as {@code schedule/line}, e.g. {@code tt-10-2022/13-10.b}; empty takes the period of the entry or the
 *     official one proposed for the title
 */
public record OpenDossier(
        DossierMetadata metadata,
        Optional<FilePlanEntryId> filePlanEntry,
        Optional<String> notation,
        Optional<String> retention) {

    public static OpenDossier titled(String title) {
        return new OpenDossier(DossierMetadata.titled(title), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
