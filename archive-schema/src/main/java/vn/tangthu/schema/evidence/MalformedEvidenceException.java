package vn.tangthu.schema.evidence;

/** The bytes are no evidence record or no time stamp. */
public final class MalformedEvidenceException extends Exception {
    private static final long serialVersionUID = 1L;

    public MalformedEvidenceException(String why, Throwable cause) {
        super(why, cause);
    }
}
