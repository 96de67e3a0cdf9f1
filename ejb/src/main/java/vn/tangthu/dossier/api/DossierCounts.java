package vn.tangthu.dossier.api;

import vn.tangthu.platform.Count;

/**
 * Numbers for the page "my work", of what the caller may see.
 *
 * @param dueSoon closed, to be submitted within the next 30 days (NĐ 30/2020/NĐ-CP Annex VI)
 * @param overdue closed, and the last day for submission has passed
 */
public record DossierCounts(Count open, Count closed, Count submitted, Count archived, Count dueSoon, Count overdue) {}
