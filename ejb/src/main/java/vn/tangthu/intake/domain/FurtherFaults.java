package vn.tangthu.intake.domain;

import java.util.List;
import vn.tangthu.intake.api.RowFault;

/** What else is wrong in a row, as kept. */
public record FurtherFaults(List<RowFault> faults) {
    public FurtherFaults {
        faults = List.copyOf(faults);
    }
}
