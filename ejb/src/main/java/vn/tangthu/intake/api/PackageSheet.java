package vn.tangthu.intake.api;

import java.util.List;

/** The sheet of a package: one row per document. */
public interface PackageSheet {
    /** Its columns in their order, which is the rule. */
    List<PackageColumn> columns();

    /** An .xlsx with the columns named and, on a second sheet, the code tables; to be filled in. */
    byte[] template();
}
