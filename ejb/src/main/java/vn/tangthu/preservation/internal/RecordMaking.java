package vn.tangthu.preservation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import vn.tangthu.preservation.domain.TreeRecords;
import vn.tangthu.preservation.internal.TreeStamps.StampPlace;

/** Reads what the records of a tree are made of. */
@ApplicationScoped
public class RecordMaking {
    @Inject
    TreeReading reading;

    /** @param places at least one */
    TreeRecords of(List<StampPlace> places) throws UnsoundEvidenceException {
        var stamps = new ArrayList<TreeRecords.Stamped>();
        for (var place : places)
            stamps.add(new TreeRecords.Stamped(place.chain(), reading.tree(place.tree()), reading.token(place.tree())));
        return new TreeRecords(stamps);
    }

    /** As {@link #of}, all read anew from the disk. */
    TreeRecords anew(List<StampPlace> places) throws UnsoundEvidenceException {
        var stamps = new ArrayList<TreeRecords.Stamped>();
        for (var place : places)
            stamps.add(new TreeRecords.Stamped(
                    place.chain(), reading.treeAnew(place.tree()), reading.tokenAnew(place.tree())));
        return new TreeRecords(stamps);
    }
}
