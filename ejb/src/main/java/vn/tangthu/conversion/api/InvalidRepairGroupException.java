package vn.tangthu.conversion.api;

import java.util.Map;
import vn.tangthu.platform.RecordsException;

/** A group of repairs is a year or the id of a unit, as in {@link RepairTally#group}. */
public final class InvalidRepairGroupException extends RecordsException {
    private static final long serialVersionUID = 1L;

    public InvalidRepairGroupException(RepairGrouping by, String group) {
        super(Kind.INVALID, "CNV-032", "no group by " + by + ": " + group, Map.of("group", group));
    }
}
