package vn.tangthu.organization.api;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A designation an agency has or had.
 *
 * @param to day it ended, exclusive; empty for the one in force
 */
public record DesignationView(LocalDate from, Optional<LocalDate> to, Designation designation) {}
