package vn.tangthu.document.internal;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import vn.tangthu.document.domain.FindingArguments;

/** Arguments as a JSON object. */
@Converter(autoApply = true)
public class FindingArgumentsConverter implements AttributeConverter<FindingArguments, String> {
    @Override
    public String convertToDatabaseColumn(FindingArguments arguments) {
        return TextMap.write(arguments.values());
    }

    @Override
    public FindingArguments convertToEntityAttribute(String json) {
        return new FindingArguments(TextMap.read(json));
    }
}
