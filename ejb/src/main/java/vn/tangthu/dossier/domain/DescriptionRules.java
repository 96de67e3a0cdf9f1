package vn.tangthu.dossier.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tangthu.document.api.Secrecy;
import vn.tangthu.dossier.api.DossierField;
import vn.tangthu.dossier.api.DossierMetadata;
import vn.tangthu.dossier.api.SecretDossierException;
import vn.tangthu.platform.Finding;
import vn.tangthu.platform.Severity;
import vn.tangthu.schema.code.CodeTables;
import vn.tangthu.schema.rule.MetadataField;
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
    private final CodeTables tables = CodeTables.standard();

    /**
     * Turns names into codes and written dates into ISO dates, where they can be read; the rest stays as it is.
     *
     * @throws SecretDossierException mode of use is secret
     */
    public DossierMetadata normalise(DossierMetadata metadata) {
        var values = new EnumMap<DossierField, String>(DossierField.class);
        metadata.values().forEach((field, value) -> values.put(field, normalise(field, value)));
        Secrecy.ofMode(metadata.text(DossierField.MODE)).ifPresent(mark -> {
            throw new SecretDossierException(mark);
        });
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
        rules.check(MetadataForm.AIP_DOSSIER, archived).forEach(f -> findings.add(finding(f)));
        rules.check(MetadataForm.RECORDS_DOSSIER, managed).stream()
                .filter(f -> managed.containsKey(f.subject()))
                .forEach(f -> findings.add(finding(f)));
        return List.copyOf(findings);
    }

    private String normalise(DossierField field, String value) {
        if (DATES.contains(field))
            return PartialDate.parse(value).map(DescriptionRules::iso).orElse(value);
        return rules.field(MetadataForm.AIP_DOSSIER, field.jsonName())
                .map(MetadataField::codeTable)
                .filter(table -> !table.isEmpty())
                .map(tables::require)
                .filter(table -> !table.contains(value))
                .flatMap(table -> table.byText(value))
                .map(entry -> entry.code())
                .orElse(value);
    }

    /** As the forms of the circular write it. */
    private static String written(DossierField field, String value) {
        if (!DATES.contains(field)) return value;
        var parts = value.split("-", -1);
        return switch (parts.length) {
            case 3 -> parts[2] + "/" + parts[1] + "/" + parts[0];
            case 2 -> parts[1] + "/" + parts[0];
            default -> value;
        };
    }

    private static String iso(PartialDate date) {
        if (date.month() == 0) return "%04d".formatted(date.year());
        if (date.day() == 0) return "%04d-%02d".formatted(date.year(), date.month());
        return "%04d-%02d-%02d".formatted(date.year(), date.month(), date.day());
    }

    private static Finding finding(vn.tangthu.schema.finding.Finding found) {
        var arguments = new HashMap<String, String>();
        arguments.put("field", found.subject());
        arguments.put("source", found.source());
        for (int i = 0; i < found.arguments().size(); i++)
            arguments.put(Integer.toString(i + 1), found.arguments().get(i));
        return new Finding(
                found.code(), Severity.valueOf(found.severity().name()), found.subject(), Map.copyOf(arguments));
    }
}
