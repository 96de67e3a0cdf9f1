package vn.tangthu.archive.domain;

import java.util.List;
import vn.tangthu.platform.Finding;

/** Findings as one value. */
public record FindingList(List<Finding> findings) {
    public FindingList {
        findings = List.copyOf(findings);
    }
}
