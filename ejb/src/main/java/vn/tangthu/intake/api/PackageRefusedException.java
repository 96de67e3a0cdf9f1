package vn.tangthu.intake.api;

import java.util.Map;
import vn.tangthu.platform.RecordsException;

/** A package that is not taken in; nothing of it is kept. */
public final class PackageRefusedException extends RecordsException {
    private static final long serialVersionUID = 1L;

    private PackageRefusedException(Kind kind, String code, String message, Map<String, String> arguments) {
        super(kind, code, message, arguments);
    }

    public static PackageRefusedException tooLarge(long limit) {
        return new PackageRefusedException(
                Kind.TOO_LARGE, "INT-002", "package over " + limit + " bytes", Map.of("limit", Long.toString(limit)));
    }

    public static PackageRefusedException noZip(String fileName) {
        return new PackageRefusedException(
                Kind.INVALID, "INT-003", "no zip: " + fileName, Map.of("fileName", fileName));
    }

    /** The request that should bring the package is not as it must be. */
    public static PackageRefusedException malformedRequest(String reason) {
        return new PackageRefusedException(Kind.INVALID, "INT-004", reason, Map.of("reason", reason));
    }

    public static PackageRefusedException noRoom(String why) {
        return new PackageRefusedException(Kind.UNAVAILABLE, "INT-005", "no room for a package: " + why, Map.of());
    }

    public static PackageRefusedException gone() {
        return new PackageRefusedException(Kind.CONFLICT, "INT-006", "the staged package is gone", Map.of());
    }
}
