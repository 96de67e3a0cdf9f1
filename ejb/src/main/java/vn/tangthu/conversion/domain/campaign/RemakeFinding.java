package vn.tangthu.conversion.domain.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** A finding that a better rendition has lost or got. */
@Entity
@Table(name = "conversion_remake_finding")
public class RemakeFinding {
    @EmbeddedId
    private Key key;

    @Column(name = "campaign_id")
    private UUID campaign;

    protected RemakeFinding() {} // for JPA

    private RemakeFinding(Remake remake, String code, boolean gone) {
        key = new Key(remake.id().value(), code, gone);
        campaign = remake.campaign().value();
    }

    public static RemakeFinding gone(Remake remake, String code) {
        return new RemakeFinding(remake, code, true);
    }

    public static RemakeFinding arisen(Remake remake, String code) {
        return new RemakeFinding(remake, code, false);
    }

    /** Which finding of which file. */
    @Embeddable
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        @Column(name = "remake_id")
        private UUID remake;

        private String code;
        private boolean gone;

        protected Key() {} // for JPA

        Key(UUID remake, String code, boolean gone) {
            this.remake = remake;
            this.code = code;
            this.gone = gone;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && remake.equals(that.remake)
                    && code.equals(that.code)
                    && gone == that.gone;
        }

        @Override
        public int hashCode() {
            return Objects.hash(remake, code, gone);
        }
    }
}
