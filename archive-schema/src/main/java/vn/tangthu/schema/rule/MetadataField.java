package vn.tangthu.schema.rule;

/**
 * One metadata field (trường thông tin) of a form.
 *
 * @param form the form it belongs to
 * @param name element name, as in the circular's XSD
 * @param label Vietnamese label
 * @param type how the value is written
 * @param maxLength most characters (Unicode code points), for numbers most digits
 * @param presence whether a value is mandatory
 * @param codeTable name of the code table that the value must come from; empty when free
 * @param source legal source
 */
public record MetadataField(
        MetadataForm form,
        String name,
        String label,
        FieldType type,
        int maxLength,
        Presence presence,
        String codeTable,
        String source) {}
