package vn.tangthu.dossier.api;

import vn.tangthu.retention.rules.api.RetentionRule;

/**
 * What the archive has of one year with one retention period.
 *
 * @param year of the dossiers' codes
 * @param dossiers how many
 */
public record Holding(int year, RetentionRule retention, long dossiers) {}
