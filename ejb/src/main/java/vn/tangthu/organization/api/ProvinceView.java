package vn.tangthu.organization.api;

import java.util.UUID;

/**
 * Province or centrally run city (tỉnh, thành phố trực thuộc trung ương).
 *
 * @param code level-1 code, e.g. {@code H10}
 */
public record ProvinceView(UUID id, String code, String name) {}
