package vn.tangthu.schema.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import vn.tangthu.schema.code.CodeEntry;
import vn.tangthu.schema.code.CodeTables;
import vn.tangthu.schema.finding.Finding;
import vn.tangthu.schema.finding.Requirement;
import vn.tangthu.schema.finding.Requirements;
import vn.tangthu.schema.resource.CsvResource;

/**
 * The rules of all metadata fields, read from {@code metadata-fields.csv}. Pure: same values, same findings.
 *
 * <p>A value is missing when it is absent or blank. Values are checked as they will be written, so codes must be codes;
 * turn names into codes with {@link #coded} first.
 */
public final class MetadataRules {

    private static final MetadataRules STANDARD = new MetadataRules();

    private final Map<MetadataForm, List<MetadataField>> fields = new EnumMap<>(MetadataForm.class);
    private final FieldCheck check = new FieldCheck(CodeTables.standard(), Requirements.standard());
    private final Requirements requirements = Requirements.standard();

    private MetadataRules() {
        CsvResource.rows(MetadataRules.class, "metadata-fields.csv").forEach(row -> {
            MetadataField field = field(row);
            fields.computeIfAbsent(field.form(), f -> new ArrayList<>()).add(field);
        });
    }

    /** The rules in force. */
    public static MetadataRules standard() {
        return STANDARD;
    }

    /** Fields of the form in the order in which the circular writes them. */
    public List<MetadataField> fields(MetadataForm form) {
        return List.copyOf(fields.get(form));
    }

    public Optional<MetadataField> field(MetadataForm form, String name) {
        return fields.get(form).stream()
                .filter(field -> field.name().equals(name))
                .findFirst();
    }

    /** The code of the field's table for a value written as a name; the value itself where it is a code or no table knows it. */
    public String coded(MetadataForm form, String name, String value) {
        return field(form, name)
                .map(MetadataField::codeTable)
                .filter(table -> !table.isEmpty())
                .map(CodeTables.standard()::require)
                .filter(table -> !table.contains(value))
                .flatMap(table -> table.byText(value))
                .map(CodeEntry::code)
                .orElse(value);
    }

    /**
     * Checks the values of one description.
     *
     * @param values by field name
     * @return what is wrong, in the order of the fields; empty when nothing is
     */
    public List<Finding> check(MetadataForm form, Map<String, String> values) {
        List<Finding> findings = new ArrayList<>();
        for (MetadataField field : fields.get(form)) {
            check.check(field, values).ifPresent(findings::add);
        }
        checkPeriod(form, values).ifPresent(findings::add);
        Requirement unknown = requirements.require("MET-009");
        values.keySet().stream()
                .filter(name -> field(form, name).isEmpty())
                .sorted()
                .forEach(name -> findings.add(unknown.finding(name, form)));
        return List.copyOf(findings);
    }

    private Optional<Finding> checkPeriod(MetadataForm form, Map<String, String> values) {
        Optional<MetadataField> end = field(form, "endDate");
        Optional<PartialDate> from = PartialDate.parse(values.getOrDefault("startDate", ""));
        Optional<PartialDate> to = PartialDate.parse(values.getOrDefault("endDate", ""));
        if (end.isEmpty() || from.isEmpty() || to.isEmpty()) return Optional.empty();
        if (!to.get().latest().isBefore(from.get().earliest())) return Optional.empty();
        return Optional.of(
                requirements.require("MET-008").citing(end.get().source(), "endDate", List.of(to.get(), from.get())));
    }

    private static MetadataField field(CSVRecord row) {
        return new MetadataField(
                MetadataForm.valueOf(row.get("form")),
                row.get("field"),
                row.get("label"),
                FieldType.valueOf(row.get("type")),
                Integer.parseInt(row.get("maxLength")),
                Presence.parse(row.get("presence")),
                row.get("codeTable"),
                row.get("source"));
    }
}
