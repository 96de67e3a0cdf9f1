package vn.tangthu.schema.xml;

/** Namespaces of the documents in a package. */
public final class Namespaces {

    public static final String METS = "http://www.loc.gov/METS/";
    public static final String CSIP = "https://DILCIS.eu/XML/METS/CSIPExtensionMETS";
    public static final String PREMIS = "http://www.loc.gov/premis/v3";
    public static final String XLINK = "http://www.w3.org/1999/xlink";
    public static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    private Namespaces() {}
}
