package vn.tangthu.schema.rule;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import vn.tangthu.schema.code.CodeTables;
import vn.tangthu.schema.finding.Finding;
import vn.tangthu.schema.finding.Requirements;
import vn.tangthu.schema.xml.XmlText;

/** Checks the value of one field; the first broken rule is the finding. */
final class FieldCheck {

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private final CodeTables codeTables;
    private final Requirements requirements;

    FieldCheck(CodeTables codeTables, Requirements requirements) {
        this.codeTables = codeTables;
        this.requirements = requirements;
    }

    Optional<Finding> check(MetadataField field, Map<String, String> values) {
        String value = values.getOrDefault(field.name(), "");
        if (value.isBlank()) return checkMissing(field, values);
        OptionalInt illegal = XmlText.firstIllegal(value);
        if (illegal.isPresent()) return broken("MET-010", field, "U+%04X".formatted(illegal.getAsInt()));
        return switch (field.type()) {
            case TEXT -> checkText(field, value);
            case NUMBER -> checkNumber(field, value);
            case DATE, PARTIAL_DATE -> checkDate(field, value);
            case FLAG -> value.equals("0") || value.equals("1") ? Optional.empty() : broken("MET-007", field, value);
        };
    }

    private Optional<Finding> checkMissing(MetadataField field, Map<String, String> values) {
        if (field.presence().demandedBy(values)) return broken("MET-001", field);
        return field.presence().kind() == Presence.Kind.EXPECTED ? broken("MET-002", field) : Optional.empty();
    }

    private Optional<Finding> checkText(MetadataField field, String value) {
        String composed = Normalizer.normalize(value, Normalizer.Form.NFC);
        int length = composed.codePointCount(0, composed.length());
        if (length > field.maxLength()) return broken("MET-003", field, length, field.maxLength());
        if (field.codeTable().isEmpty()) return Optional.empty();
        boolean known = codeTables.require(field.codeTable()).contains(value);
        return known ? Optional.empty() : broken("MET-006", field, value, field.codeTable());
    }

    private Optional<Finding> checkNumber(MetadataField field, String value) {
        boolean good = DIGITS.matcher(value).matches() && value.length() <= field.maxLength();
        return good ? Optional.empty() : broken("MET-004", field, value, field.maxLength());
    }

    private Optional<Finding> checkDate(MetadataField field, String value) {
        boolean partial = field.type() == FieldType.PARTIAL_DATE;
        Optional<PartialDate> date = PartialDate.parse(value);
        if (date.isPresent() && (partial || date.get().isComplete())) return Optional.empty();
        return broken("MET-005", field, value, partial ? "DD/MM/YYYY, MM/YYYY or YYYY" : "DD/MM/YYYY");
    }

    private Optional<Finding> broken(String code, MetadataField field, Object... arguments) {
        return Optional.of(requirements.require(code).citing(field.source(), field.name(), List.of(arguments)));
    }
}
