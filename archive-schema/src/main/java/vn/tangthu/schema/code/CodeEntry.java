package vn.tangthu.schema.code;

import java.util.List;

/**
 * One line of a code table.
 *
 * @param code two digits, as written into the metadata
 * @param name Vietnamese name
 * @param english English name
 * @param abbreviation official abbreviation, for document types that of NĐ 30/2020 Annex III; empty when there is none
 * @param aliases other spellings found in real registers
 * @param source legal source
 */
public record CodeEntry(
        String code, String name, String english, String abbreviation, List<String> aliases, String source) {

    public CodeEntry {
        aliases = List.copyOf(aliases);
    }
}
