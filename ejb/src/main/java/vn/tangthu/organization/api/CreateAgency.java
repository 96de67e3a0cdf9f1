package vn.tangthu.organization.api;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Enters an agency.
 *
 * @param province empty for an agency of no province
 * @param from first day of the designation
 */
public record CreateAgency(Optional<UUID> province, Designation designation, LocalDate from) {}
