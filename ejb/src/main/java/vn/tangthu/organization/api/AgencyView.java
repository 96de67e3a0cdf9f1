package vn.tangthu.organization.api;

import java.util.Optional;

/**
 * Agency (cơ quan) as others see it.
 *
 * @param code identifier by QĐ 20/2020/QĐ-TTg, level 1 first, e.g. {@code H49.64}
 * @param formerCode identifier by QCVN 102:2016, e.g. {@code 000.00.11.H53}
 * @param abbreviation as in document notations, e.g. {@code SNV}
 */
public record AgencyView(AgencyId id, String code, Optional<String> formerCode, String name, String abbreviation) {}
