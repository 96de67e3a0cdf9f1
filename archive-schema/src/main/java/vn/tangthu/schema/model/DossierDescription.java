package vn.tangthu.schema.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tangthu.schema.finding.Finding;
import vn.tangthu.schema.rule.MetadataForm;
import vn.tangthu.schema.rule.MetadataRules;
import vn.tangthu.schema.rule.PartialDate;

/**
 * Description of an archived dossier (hồ sơ lưu trữ): the 18 fields of EAD.xml, TT 05/2025/TT-BNV Annex I.
 *
 * <p>The fields are data ({@link MetadataForm#AIP_DOSSIER}), so a description is its values by field name. It may hold
 * wrong values: {@link #findings()} tells.
 *
 * @param values by field name, in the order of the circular, blank ones left out
 */
public record DossierDescription(Map<String, String> values) {

    /** @throws IllegalArgumentException when a value belongs to no field of the form */
    public DossierDescription {
        values = DescriptionValues.ordered(MetadataForm.AIP_DOSSIER, values);
    }

    public List<Finding> findings() {
        return MetadataRules.standard().check(MetadataForm.AIP_DOSSIER, values);
    }

    /** Archive code of the dossier (mã lưu trữ); empty when it is missing. */
    public String archiveFileCode() {
        return value("arcFileCode");
    }

    public String title() {
        return value("title");
    }

    /** Code of the retention period, table {@code maintenance}. */
    public String maintenance() {
        return value("maintenance");
    }

    public Optional<PartialDate> startDate() {
        return PartialDate.parse(value("startDate"));
    }

    public Optional<PartialDate> endDate() {
        return PartialDate.parse(value("endDate"));
    }

    /** Value of any field; empty when it is missing. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }
}
