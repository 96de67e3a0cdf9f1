package vn.tangthu.dossier.api;

/**
 * What is written for one entry of a file plan; blank texts are absent.
 *
 * @param retention period in words, e.g. {@code 20 năm}; blank takes the period proposed for the title
 */
public record FilePlanLine(
        String notation, String heading, String title, String retention, String responsible, String note) {}
