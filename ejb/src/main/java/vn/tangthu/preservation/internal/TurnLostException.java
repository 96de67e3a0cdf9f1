package vn.tangthu.preservation.internal;

import java.util.UUID;

/** The run was thought dead, and another one does its work. */
final class TurnLostException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    TurnLostException(UUID run) {
        super("run " + run + " has lost its turn");
    }
}
