package vn.tangthu.dossier.api;

import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.organization.api.UnitId;

/**
 * On whose behalf the house itself opens a dossier.
 *
 * @param creator full name of the person (người lập hồ sơ)
 */
public record DossierOwner(AgencyId agency, UnitId unit, String creator) {}
