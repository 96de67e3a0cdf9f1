package vn.tangthu.dossier.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import vn.tangthu.organization.api.AgencyId;

/** Running number of freely opened dossiers; its row is locked by whoever opens a dossier in that agency and year. */
@Entity
@Table(name = "dossier_number")
public class DossierNumber {
    @EmbeddedId
    private Key key;

    @Column(name = "last_number")
    private int last;

    protected DossierNumber() {} // for JPA

    public DossierNumber(AgencyId agency, int year) {
        key = new Key(agency, year);
    }

    public int next() {
        return ++last;
    }

    /** Agency and year. */
    @Embeddable
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        @Column(name = "agency_id")
        private UUID agency;

        @Column(name = "file_year")
        private int year;

        protected Key() {} // for JPA

        public Key(AgencyId agency, int year) {
            this.agency = agency.value();
            this.year = year;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && agency.equals(that.agency) && year == that.year;
        }

        @Override
        public int hashCode() {
            return Objects.hash(agency, year);
        }
    }
}
