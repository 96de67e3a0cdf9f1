package vn.tangthu.schema.xml;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Which relative paths may stand in a package. */
public final class SafePath {

    /** Longest file name that common file systems can hold, in bytes of UTF-8. */
    private static final int LONGEST_NAME = 255;

    private SafePath() {}

    /** Whether the path stays below its folder on every operating system and can be written into XML. */
    public static boolean isSafe(String path) {
        return !path.isEmpty()
                && path.indexOf('\\') < 0
                && path.indexOf(':') < 0
                && path.chars().noneMatch(Character::isISOControl)
                && XmlText.firstIllegal(path).isEmpty()
                && Arrays.stream(path.split("/", -1)).allMatch(SafePath::isSafeSegment);
    }

    private static boolean isSafeSegment(String segment) {
        return !segment.isBlank()
                && !segment.equals(".")
                && !segment.equals("..")
                && segment.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME;
    }
}
