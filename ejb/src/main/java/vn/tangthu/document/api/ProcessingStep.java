package vn.tangthu.document.api;

/** Work that every captured document goes through before its {@link Processing} is no longer pending. */
public enum ProcessingStep {
    SIGNATURE_VALIDATION,
    PRESERVATION
}
