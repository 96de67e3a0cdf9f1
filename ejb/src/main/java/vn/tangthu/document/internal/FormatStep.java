package vn.tangthu.document.internal;

import java.util.UUID;

/** The formats of the files after this one are to be found again. */
record FormatStep(UUID after) {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    static FormatStep first() {
        return new FormatStep(BEFORE_ALL);
    }
}
