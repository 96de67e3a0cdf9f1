package vn.tangthu.preservation.api;

import java.util.List;
import java.util.Map;
import vn.tangthu.platform.Finding;
import vn.tangthu.platform.RecordsException;

/** What is kept does not give a record; the findings say why. */
public final class EvidenceDamagedException extends RecordsException {
    private static final long serialVersionUID = 1L;

    public EvidenceDamagedException(String what, List<Finding> findings) {
        super(Kind.FINDINGS, "PRV-003", "no evidence record can be made: " + what, Map.of(), findings);
    }
}
