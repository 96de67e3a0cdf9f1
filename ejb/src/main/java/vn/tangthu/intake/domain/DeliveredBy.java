package vn.tangthu.intake.domain;

import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.organization.api.UnitId;

/**
 * Who handed a package in, and so whose its dossiers become.
 *
 * @param username login name
 * @param fullName becomes the creator of the dossiers
 */
public record DeliveredBy(AgencyId agency, UnitId unit, String username, String fullName) {}
