package vn.tangthu.schema.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tangthu.schema.finding.Finding;
import vn.tangthu.schema.rule.MetadataForm;
import vn.tangthu.schema.rule.MetadataRules;
import vn.tangthu.schema.rule.PartialDate;

/**
 * Description of an archived document (tài liệu lưu trữ): the 19 fields of EAD_doc.xml, TT 05/2025/TT-BNV Annex I.
 *
 * <p>The fields are data ({@link MetadataForm#AIP_DOCUMENT}), so a description is its values by field name. It may hold
 * wrong values: {@link #findings()} tells.
 *
 * @param values by field name, in the order of the circular, blank ones left out
 */
public record DocumentDescription(Map<String, String> values) {

    /** @throws IllegalArgumentException when a value belongs to no field of the form */
    public DocumentDescription {
        values = DescriptionValues.ordered(MetadataForm.AIP_DOCUMENT, values);
    }

    public List<Finding> findings() {
        return MetadataRules.standard().check(MetadataForm.AIP_DOCUMENT, values);
    }

    /** Document code (mã tài liệu): dossier code and ordinal of seven digits; empty when it is missing. */
    public String documentCode() {
        return value("docCode");
    }

    /** Code of the document type, table {@code typeName}. */
    public String typeName() {
        return value("typeName");
    }

    public String subject() {
        return value("subject");
    }

    public Optional<PartialDate> issuedDate() {
        return PartialDate.parse(value("issuedDate"));
    }

    /** Value of any field; empty when it is missing. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }
}
