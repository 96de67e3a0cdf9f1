package vn.tangthu.preservation.internal;

import vn.tangthu.platform.Finding;

/** A file of the evidence is not what it was. */
final class UnsoundEvidenceException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    UnsoundEvidenceException(Finding finding, Throwable cause) {
        super(finding.code() + " " + finding.subject(), cause);
        this.finding = finding;
    }

    Finding finding() {
        return finding;
    }
}
