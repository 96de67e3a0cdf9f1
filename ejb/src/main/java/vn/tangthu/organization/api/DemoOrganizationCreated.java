package vn.tangthu.organization.api;

import java.util.UUID;

/**
 * The demo installation was created on an empty database; other features may add their part of it.
 *
 * @param agency the agency with a records clerk, an officer, a leader and an archivist
 * @param unit the unit of the officer
 */
public record DemoOrganizationCreated(UUID agency, UUID unit) {}
