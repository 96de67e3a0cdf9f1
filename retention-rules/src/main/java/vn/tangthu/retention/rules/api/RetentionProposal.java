package vn.tangthu.retention.rules.api;

/**
 * A line that matches a dossier title.
 *
 * @param score higher is better; comparable inside one list of proposals only
 */
public record RetentionProposal(RetentionLine line, int score) {}
