package vn.tangthu.archive.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import vn.tangthu.archive.api.SubmissionRegistration;

/** {@link SubmissionRegistration} as part of the submission's row. */
@Embeddable
public class Registration {
    @Column(name = "registration_code")
    private String code;

    @Column(name = "agency_code")
    private String agencyCode;

    @Column(name = "agency_name", columnDefinition = "text")
    private String agencyName;

    @Column(name = "document_count")
    private int documents;

    @Column(name = "file_count")
    private int files;

    private long volume;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "submitted_by", columnDefinition = "text")
    private String submittedBy;

    protected Registration() {} // for JPA

    Registration(SubmissionRegistration registration) {
        code = registration.code();
        agencyCode = registration.agencyCode();
        agencyName = registration.agencyName();
        documents = registration.documents();
        files = registration.files();
        volume = registration.volume();
        receivedAt = registration.receivedAt();
        submittedBy = registration.submittedBy();
    }

    String code() {
        return code;
    }

    SubmissionRegistration view() {
        return new SubmissionRegistration(
                code, agencyCode, agencyName, documents, files, volume, receivedAt, submittedBy);
    }
}
