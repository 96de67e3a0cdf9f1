package vn.tangthu.dossier.api;

/** How a dossier came by its retention period. */
public enum RetentionBasis {
    /** From the entry of the file plan. */
    PLANNED,
    /** A person chose it. */
    CHOSEN,
    /** The system took the best line for the title; a person should confirm it. */
    PROPOSED,
    /** No line names such work: the line for other work of the agency is applied by analogy; a person should confirm it. */
    ANALOGY
}
