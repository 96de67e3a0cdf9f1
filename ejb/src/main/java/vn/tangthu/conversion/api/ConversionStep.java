package vn.tangthu.conversion.api;

/** What can be tried on the way to a preservation rendition. */
public enum ConversionStep {
    /** Opening the file and reading its text. */
    READING,
    /** Checking PDF/A conformance. */
    VALIDATION,
    /** Making a PDF/A of an office document. */
    OFFICE_CONVERSION,
    /** Making a PDF/A of a PDF that is none, pages unchanged to the eye. */
    REPAIR,
    /** Recognising the text of pictures of pages. */
    TEXT_RECOGNITION,
    /** Comparing the text of source and rendition. */
    TEXT_COMPARISON,
    /** Comparing how the pages of source and rendition look. */
    PAGE_COMPARISON
}
