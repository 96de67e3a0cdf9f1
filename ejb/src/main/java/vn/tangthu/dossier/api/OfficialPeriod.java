package vn.tangthu.dossier.api;

import vn.tangthu.retention.rules.api.RetentionRule;

/**
 * The official period of a dossier: a line of a retention schedule.
 *
 * @param scheduleId e.g. {@code tt-10-2022}
 * @param lineCode line of that schedule
 * @param rule the period the line gives; the agency may lengthen it, never shorten it
 * @param legalSource citation to show beside the period
 */
public record OfficialPeriod(String scheduleId, String lineCode, RetentionRule rule, String legalSource) {}
