package vn.tangthu.dossier.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.tangthu.document.api.Secrecy;
import vn.tangthu.document.api.SecretMark;
import vn.tangthu.dossier.api.DossierField;
import vn.tangthu.dossier.api.DossierMetadata;
import vn.tangthu.dossier.api.SecretDossierException;
import vn.tangthu.platform.Finding;
import vn.tangthu.schema.rule.MetadataForm;
import vn.tangthu.schema.rule.MetadataRules;
import vn.tangthu.schema.rule.PartialDate;

/**
 * Field rules of a dossier's description. They are those of the archived dossier (TT 05/2025/TT-BNV Annex I), because that is
 * what the description becomes; it allows less exact dates for digitised records. Rights and creator follow NĐ 30/2020/NĐ-CP.
 */
public final class DescriptionRules {
    private static final Set<String> MISSING = Set.of("MET-001", "MET-002");
    private static final Set<DossierField> DATES = EnumSet.of(DossierField.START_DATE, DossierField.END_DATE);
    private static final Set<DossierField> OF_RECORDS_MANAGEMENT =
            EnumSet.of(DossierField.RIGHTS, DossierField.CREATOR);

    private final MetadataRules rules = MetadataRules.standard();

    /**
     * Turns names into codes and written dates into ISO dates, where they can be read; the rest stays as it is.
     *
     * @throws SecretDossierException mode of use is secret, or a text is or begins with a mark
     */
    public DossierMetadata normalise(DossierMetadata metadata) {
        Secrecy.ofMode(metadata.text(DossierField.MODE))
                .or(() -> Stream.of(DossierField.TITLE, DossierField.DESCRIPTION, DossierField.INFOR_SIGN)
                        .flatMap(field -> SecretMark.ofText(metadata.text(field)).stream())
                        .findFirst())
                .ifPresent(mark -> {
                    throw new SecretDossierException(mark);
                });
        return coded(metadata);
    }

    /** What is wrong with a draft as people write it; empty when nothing. */
    public List<Finding> look(DossierMetadata metadata) {
        return checkDraft(coded(metadata));
    }

    private DossierMetadata coded(DossierMetadata metadata) {
        var values = new EnumMap<DossierField, String>(DossierField.class);
        metadata.values().forEach((field, value) -> values.put(field, normalise(field, value)));
        return new DossierMetadata(values);
    }

    /** What is wrong with the values there are; only the title must be there. */
    public List<Finding> checkDraft(DossierMetadata metadata) {
        return check("-", metadata).stream()
                .filter(f -> !MISSING.contains(f.code()) || f.subject().equals(DossierField.TITLE.jsonName()))
                .toList();
    }

    /** What is wrong or missing before the dossier can be closed. */
    public List<Finding> checkComplete(String code, DossierMetadata metadata) {
        return check(code, metadata);
    }

    private List<Finding> check(String code, DossierMetadata metadata) {
        var archived = new HashMap<String, String>();
        archived.put("arcFileCode", code);
        var managed = new HashMap<String, String>();
        metadata.values().forEach((field, value) -> {
            var form = OF_RECORDS_MANAGEMENT.contains(field) ? managed : archived;
            form.put(field.jsonName(), written(field, value));
        });
        var findings = new ArrayList<Finding>();
        rules.check(MetadataForm.AIP_DOSSIER, archived).forEach(f -> findings.add(Finding.of(f)));
        rules.check(MetadataForm.RECORDS_DOSSIER, managed).stream()
                .filter(f -> managed.containsKey(f.subject()))
                .forEach(f -> findings.add(Finding.of(f)));
        return List.copyOf(findings);
    }

    private String normalise(DossierField field, String value) {
        if (DATES.contains(field))
            return PartialDate.parse(value).map(PartialDate::iso).orElse(value);
        return rules.coded(MetadataForm.AIP_DOSSIER, field.jsonName(), value);
    }

    /** As the forms of the circular write it. */
    private static String written(DossierField field, String value) {
        if (!DATES.contains(field)) return value;
        return PartialDate.parseIso(value).map(PartialDate::toString).orElse(value);
    }
}
