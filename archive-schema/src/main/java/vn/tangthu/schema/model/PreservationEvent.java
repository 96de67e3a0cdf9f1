package vn.tangthu.schema.model;

import java.time.Instant;
import java.util.List;

/**
 * What happened to files (sự kiện bảo quản).
 *
 * @param type kind of event
 * @param at when
 * @param detail what was done; may be empty
 * @param result how it ended
 * @param agent identifier of the agent that acted; empty when unknown
 * @param files the files concerned
 */
public record PreservationEvent(
        EventType type, Instant at, String detail, Result result, String agent, List<Link> files) {

    public PreservationEvent {
        files = List.copyOf(files);
    }

    /**
     * Outcome of the event.
     *
     * @param outcome how it ended
     * @param note verdict in words, such as the rule that failed; may be empty
     */
    public record Result(EventOutcome outcome, String note) {}

    /**
     * A file that took part in the event.
     *
     * @param file its name in the data folder
     * @param role what part it took
     */
    public record Link(String file, Role role) {}

    /** Part of a file in an event. */
    public enum Role {
        SOURCE("source"),
        OUTCOME("outcome");

        private final String term;

        Role(String term) {
            this.term = term;
        }

        public String term() {
            return term;
        }
    }
}
