package vn.tangthu.schema.model;

/** Kinds of preservation events, named by the PREMIS event type vocabulary of the Library of Congress. */
public enum EventType {
    CAPTURE("capture"),
    INGESTION("ingestion"),
    /** Digitisation of paper; the circular calls it so. */
    TRANSFER("transfer"),
    VIRUS_CHECK("virus check"),
    FORMAT_IDENTIFICATION("format identification"),
    VALIDATION("validation"),
    NORMALIZATION("normalization"),
    SIGNATURE_VALIDATION("digital signature validation"),
    FIXITY_CHECK("fixity check"),
    PACKAGE_CREATION("information package creation");

    private final String term;

    EventType(String term) {
        this.term = term;
    }

    /** The term as written into PREMIS. */
    public String term() {
        return term;
    }
}
