package vn.tangthu.intake.api;

import vn.tangthu.platform.Finding;

/**
 * A further fault of a row.
 *
 * @param column letters of the column at fault; empty when it is about the whole row
 */
public record RowFault(String column, Finding finding) {}
