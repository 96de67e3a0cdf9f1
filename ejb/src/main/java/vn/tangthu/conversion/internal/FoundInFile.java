package vn.tangthu.conversion.internal;

import java.util.List;
import vn.tangthu.document.api.ComponentId;
import vn.tangthu.platform.Finding;

/** What was found at the work on one file; two files of a document may have the same name. */
public record FoundInFile(ComponentId component, List<Finding> findings) {}
