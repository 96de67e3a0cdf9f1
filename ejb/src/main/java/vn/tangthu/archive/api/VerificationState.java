package vn.tangthu.archive.api;

/** How far a verification has come. */
public enum VerificationState {
    RUNNING,
    DONE
}
