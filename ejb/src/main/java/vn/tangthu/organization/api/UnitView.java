package vn.tangthu.organization.api;

/** Unit of an agency (đơn vị, phòng). */
public record UnitView(UnitId id, AgencyId agency, String name, String abbreviation) {}
