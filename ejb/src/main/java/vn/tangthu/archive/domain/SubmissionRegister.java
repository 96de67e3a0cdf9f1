package vn.tangthu.archive.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;
import vn.tangthu.organization.api.AgencyId;

/** Register of submissions (sổ đăng ký nộp lưu) of one agency and year: gives the registration codes. */
@Entity
@Table(name = "submission_register")
public class SubmissionRegister {

    /** Agency and year. */
    @Embeddable
    public static class Key {
        private UUID agency;

        @Column(name = "register_year")
        private int year;

        protected Key() {} // for JPA

        public Key(AgencyId agency, int year) {
            this.agency = agency.value();
            this.year = year;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && year == key.year && agency.equals(key.agency);
        }

        @Override
        public int hashCode() {
            return Objects.hash(agency, year);
        }
    }

    @EmbeddedId
    private Key key;

    @Column(name = "last_number")
    private int lastNumber;

    protected SubmissionRegister() {} // for JPA

    public SubmissionRegister(Key key) {
        this.key = key;
    }

    /** The next registration code, e.g. {@code NL.2026.000012}. */
    public String register() {
        lastNumber++;
        return "NL.%04d.%06d".formatted(key.year, lastNumber);
    }
}
