package vn.tangthu.web.rest;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import vn.tangthu.dossier.api.DossierField;
import vn.tangthu.dossier.api.DossierMetadata;
import vn.tangthu.dossier.api.FilePlanEntryId;
import vn.tangthu.dossier.api.OpenDossier;

/**
 * Body that opens a dossier.
 *
 * @param filePlanEntry id or notation of an entry of a file plan in force
 * @param retention period in words, e.g. {@code 20 năm}
 */
public record OpenDossierJson(
        String title,
        String filePlanEntry,
        String startDate,
        String endDate,
        String language,

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<String> keywords,

        String notation,
        String retention,
        String mode,
        String creator,
        String rights,
        String paperFileCode,
        String confidenceLevel,
        String description) {

    private static final String UUID_FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    OpenDossier command(Function<String, UUID> entryByNotation) {
        return new OpenDossier(
                metadata(),
                given(filePlanEntry).map(text -> new FilePlanEntryId(entry(text, entryByNotation))),
                given(notation),
                given(retention));
    }

    private DossierMetadata metadata() {
        var values = new EnumMap<DossierField, String>(DossierField.class);
        values.put(DossierField.TITLE, title);
        values.put(DossierField.START_DATE, startDate);
        values.put(DossierField.END_DATE, endDate);
        values.put(DossierField.LANGUAGE, language);
        values.put(DossierField.KEYWORD, keywords == null ? "" : String.join(", ", keywords));
        values.put(DossierField.MODE, mode);
        values.put(DossierField.CREATOR, creator);
        values.put(DossierField.RIGHTS, rights);
        values.put(DossierField.PAPER_FILE_CODE, paperFileCode);
        values.put(DossierField.CONFIDENCE_LEVEL, confidenceLevel);
        values.put(DossierField.DESCRIPTION, description);
        return new DossierMetadata(values);
    }

    private static UUID entry(String text, Function<String, UUID> byNotation) {
        return text.matches(UUID_FORM) ? UUID.fromString(text) : byNotation.apply(text);
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).filter(t -> !t.isBlank());
    }
}
