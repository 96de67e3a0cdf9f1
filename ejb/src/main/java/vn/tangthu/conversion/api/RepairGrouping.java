package vn.tangthu.conversion.api;

/** By what repairs of legacy encodings are counted. */
public enum RepairGrouping {
    /** TCVN3, VNI-Windows, …; several when a file has runs of both. */
    ENCODING,
    /** Of the document's date; 0 when it has none. */
    YEAR,
    /** Which captured the document. */
    UNIT
}
