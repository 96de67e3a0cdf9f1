package vn.tangthu.organization.api;

/**
 * An account as the administrator sees it.
 *
 * @param version to be given back with a change
 */
public record StaffAccountView(StaffView staff, boolean active, long version) {}
