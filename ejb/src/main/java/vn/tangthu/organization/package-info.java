/**
 * Agencies with their codes, dated names and successors, their units, staff, accounts and roles; and who the caller is among
 * them.
 *
 * <p>Owns the tables {@code province}, {@code agency}, {@code agency_past_designation}, {@code unit}, {@code staff_account},
 * {@code staff_role} and {@code access_token}; the server's security realm reads accounts and roles. Announces {@link
 * vn.tangthu.organization.api.DemoOrganizationCreated}; hears no events.
 */
package vn.tangthu.organization;
