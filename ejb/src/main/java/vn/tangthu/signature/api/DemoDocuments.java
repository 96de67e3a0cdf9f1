package vn.tangthu.signature.api;

/** Documents to try a demonstration with. */
public interface DemoDocuments {
    /**
     * A new PDF, signed now by an officer and then by the agency, both with time stamps.
     *
     * @throws NoDemonstrationException this is not a demonstration
     */
    byte[] signedSample();
}
