package vn.tangthu.bench;

/** Kinds of PDF that offices have. */
enum Sample {
    /** Written by a program, conformant to PDF/A-2b. */
    PDF_A,
    /** Written by a program, but without what makes it PDF/A. */
    PLAIN_PDF,
    /** Pages as a scanner delivers them, without text. */
    SCAN
}
