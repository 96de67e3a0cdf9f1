package vn.tangthu.archive.internal;

import vn.tangthu.schema.model.PreservationAgent;

/** The agents that the events of a package name. */
final class PackageAgents {
    static final String PRODUCT = "Tàng Thư";

    /** The agent that the writer itself puts into every package. */
    static final String OURSELVES = "software:" + PRODUCT;

    private PackageAgents() {}

    /** @param tool name and version */
    static PreservationAgent tool(String tool) {
        return new PreservationAgent(toolId(tool), tool, PreservationAgent.Kind.SOFTWARE, "", "");
    }

    static String toolId(String tool) {
        return tool.isBlank() ? OURSELVES : "software:" + tool;
    }

    static PreservationAgent person(String name) {
        return new PreservationAgent("person:" + name, name, PreservationAgent.Kind.PERSON, "", "");
    }
}
