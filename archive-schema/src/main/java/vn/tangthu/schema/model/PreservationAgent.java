package vn.tangthu.schema.model;

/**
 * Who or what acted in a preservation event.
 *
 * @param id identifier, unique in the package, such as "software:veraPDF"
 * @param name name for people
 * @param kind person, organization or software
 * @param version version of the software; empty otherwise
 * @param task what it did; empty when the events tell enough
 */
public record PreservationAgent(String id, String name, Kind kind, String version, String task) {

    /** The agent types of PREMIS. */
    public enum Kind {
        PERSON("person"),
        ORGANIZATION("organization"),
        SOFTWARE("software");

        private final String term;

        Kind(String term) {
            this.term = term;
        }

        public String term() {
            return term;
        }
    }
}
