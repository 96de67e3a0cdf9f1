package vn.tangthu.preservation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** The place of a time stamp in the records of a tree over objects: in which chain, as which one. Never changes. */
@Entity
@Table(name = "evidence_time_stamp")
@IdClass(TimeStampLink.Place.class)
public class TimeStampLink {
    @Id
    @Column(name = "tree_id")
    private UUID tree;

    @Id
    private int chain;

    @Id
    private int ordinal;

    @Column(name = "stamp_id")
    private UUID stamp;

    protected TimeStampLink() {} // for JPA

    /**
     * @param tree over objects
     * @param chain from 1
     * @param ordinal in the chain, from 1
     */
    public record Place(UUID tree, int chain, int ordinal) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    /** @param stamp tree that bears the time stamp */
    public TimeStampLink(Place place, UUID stamp) {
        this.tree = place.tree();
        this.chain = place.chain();
        this.ordinal = place.ordinal();
        this.stamp = stamp;
    }

    /** Of the first time stamp of a tree over objects, which is its own. */
    public static TimeStampLink first(UUID tree) {
        return new TimeStampLink(new Place(tree, 1, 1), tree);
    }

    /** The place after this one in the same chain. */
    public TimeStampLink next(UUID renewing) {
        return new TimeStampLink(new Place(tree, chain, ordinal + 1), renewing);
    }

    /** The first place of another chain. */
    public TimeStampLink nextChain(UUID renewing) {
        return new TimeStampLink(new Place(tree, chain + 1, 1), renewing);
    }

    public int chain() {
        return chain;
    }

    public UUID stamp() {
        return stamp;
    }
}
