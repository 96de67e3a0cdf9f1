package vn.tangthu.document.internal;

import java.util.UUID;

/**
 * The formats of the files after this one are to be found again.
 *
 * @param files that were looked at so far
 * @param changed those of them that have another identifier now
 * @param failed those of them that could not be read
 */
record FormatStep(UUID after, long files, long changed, long failed) {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    static FormatStep first() {
        return new FormatStep(BEFORE_ALL, 0, 0, 0);
    }
}
