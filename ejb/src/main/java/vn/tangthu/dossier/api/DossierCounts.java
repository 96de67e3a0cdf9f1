package vn.tangthu.dossier.api;

/**
 * Numbers for the page "my work", of what the caller may see.
 *
 * @param dueSoon closed, to be submitted within the next 30 days (NĐ 30/2020/NĐ-CP Annex VI)
 * @param overdue closed, and the last day for submission has passed
 */
public record DossierCounts(long open, long closed, long submitted, long archived, long dueSoon, long overdue) {}
