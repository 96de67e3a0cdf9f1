package vn.tangthu.archive.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tangthu.document.api.DocumentField;
import vn.tangthu.document.api.DocumentMetadata;
import vn.tangthu.dossier.api.DossierDocument;
import vn.tangthu.dossier.api.DossierField;
import vn.tangthu.dossier.api.DossierView;
import vn.tangthu.schema.finding.Finding;
import vn.tangthu.schema.rule.FieldType;
import vn.tangthu.schema.rule.MetadataField;
import vn.tangthu.schema.rule.MetadataForm;
import vn.tangthu.schema.rule.MetadataRules;

/**
 * Descriptions as the archival package carries them (TT 05/2025/TT-BNV Annex I: EAD.xml, EAD_doc.xml). A document that does not tell its mode
 * of use, language or confidence level has those of its dossier.
 */
public final class ArchivalDescription {
    /** Born-digital (table confidenceLevel). */
    private static final String BORN_DIGITAL = "01";

    private static final String NO_WORKFLOW_FILE = "0";
    private static final List<DossierField> INHERITED =
            List.of(DossierField.MODE, DossierField.LANGUAGE, DossierField.CONFIDENCE_LEVEL);

    private final DossierView dossier;
    private final String archivalCode;
    private final MetadataRules rules = MetadataRules.standard();

    /** @param archiveCode code of the archive that takes custody */
    public ArchivalDescription(DossierView dossier, String archiveCode) {
        this.dossier = dossier;
        archivalCode = archiveCode + "." + dossier.code();
    }

    /** Archival code of the dossier (mã lưu trữ): archive code and dossier code. */
    public String archivalCode() {
        return archivalCode;
    }

    /** Document code (mã tài liệu): dossier code and ordinal of seven digits. */
    public String documentCode(DossierDocument place) {
        return dossier.code() + ".%07d".formatted(place.ordinal());
    }

    /** EAD.xml, values by field. */
    public Map<String, String> dossier() {
        var values = new HashMap<String, String>();
        dossier.metadata().values().forEach((field, value) -> values.put(field.jsonName(), value));
        values.put("arcFileCode", archivalCode);
        values.put("totalDoc", Integer.toString(dossier.documentCount()));
        return written(MetadataForm.AIP_DOSSIER, values);
    }

    /** EAD_doc.xml, values by field. */
    public Map<String, String> document(DossierDocument place, DocumentMetadata metadata) {
        var values = new HashMap<String, String>();
        for (var field : INHERITED)
            dossier.metadata().find(field).ifPresent(value -> values.put(field.jsonName(), value));
        metadata.values().forEach((field, value) -> values.put(field.jsonName(), value));
        if (BORN_DIGITAL.equals(values.get(DocumentField.CONFIDENCE_LEVEL.jsonName())))
            values.putIfAbsent(DocumentField.PROCESS.jsonName(), NO_WORKFLOW_FILE);
        values.put("arcFileCode", archivalCode);
        values.put("docCode", documentCode(place));
        values.put("docOrdinal", Integer.toString(place.ordinal()));
        return written(MetadataForm.AIP_DOCUMENT, values);
    }

    public List<Finding> dossierFindings() {
        return rules.check(MetadataForm.AIP_DOSSIER, dossier());
    }

    public List<Finding> documentFindings(DossierDocument place, DocumentMetadata metadata) {
        return rules.check(MetadataForm.AIP_DOCUMENT, document(place, metadata));
    }

    /** Only the fields of the form, dates DD/MM/YYYY. */
    private Map<String, String> written(MetadataForm form, Map<String, String> values) {
        var written = new HashMap<String, String>();
        for (var field : rules.fields(form)) {
            var value = values.get(field.name());
            if (value != null) written.put(field.name(), isDate(field) ? dayFirst(value) : value);
        }
        return written;
    }

    private static boolean isDate(MetadataField field) {
        return field.type() == FieldType.DATE || field.type() == FieldType.PARTIAL_DATE;
    }

    private static String dayFirst(String iso) {
        var parts = iso.split("-", -1);
        return switch (parts.length) {
            case 3 -> parts[2] + "/" + parts[1] + "/" + parts[0];
            case 2 -> parts[1] + "/" + parts[0];
            default -> iso;
        };
    }
}
