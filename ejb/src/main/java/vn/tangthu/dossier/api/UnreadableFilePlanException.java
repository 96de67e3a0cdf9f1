package vn.tangthu.dossier.api;

import java.util.Map;
import vn.tangthu.platform.RecordsException;

/** The file is neither .xlsx nor .csv, is damaged, or has no header row. */
public final class UnreadableFilePlanException extends RecordsException {
    private static final long serialVersionUID = 1L;

    public UnreadableFilePlanException(String fileName, String reason) {
        super(Kind.INVALID, "DOS-204", fileName + ": " + reason, Map.of("fileName", fileName));
    }
}
