package vn.tangthu.dossier.api;

import java.util.Optional;
import vn.tangthu.retention.rules.api.RetentionRule;

/**
 * Entry of a file plan: a dossier that the year will need (NĐ 30/2020/NĐ-CP Annex V).
 *
 * @param ordinal place in the plan, from 1
 * @param notation number and notation, e.g. {@code 01.TCCB}
 * @param heading headings it stands under, the outer one first, joined by {@code " / "}; may be empty
 * @param retention period in the plan
 * @param official line of the schedule the period was compared with; empty when no line names such work
 * @param responsible person or unit that opens it (đơn vị/người lập hồ sơ)
 */
public record FilePlanEntryView(
        FilePlanEntryId id,
        FilePlanId plan,
        int ordinal,
        String notation,
        String heading,
        String title,
        RetentionRule retention,
        Optional<OfficialPeriod> official,
        String responsible,
        String note) {}
