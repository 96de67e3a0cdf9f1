package vn.tangthu.signature.api;

import java.util.Map;
import vn.tangthu.platform.RecordsException;

/** An authority of the demonstration was asked something that is no question. */
public final class DemoQuestionRefusedException extends RecordsException {
    private static final long serialVersionUID = 1L;

    public DemoQuestionRefusedException() {
        super(Kind.INVALID, "SIG-047", "no question that an authority of the demonstration understands", Map.of());
    }
}
