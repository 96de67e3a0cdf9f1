package vn.tangthu.document.api;

import java.util.Set;

/**
 * A file format as the registry PRONOM of The National Archives (UK) describes it.
 *
 * @param puid identifier, e.g. {@code fmt/412}
 * @param version empty when the registry names none
 * @param mediaTypes those the registry gives it; often none
 */
public record PronomFormat(String puid, String name, String version, Set<String> mediaTypes) {
    public PronomFormat {
        mediaTypes = Set.copyOf(mediaTypes);
    }

    /** Name and version in one line; many names have their version in them already. */
    public String title() {
        return name.contains(version) ? name : name + " " + version;
    }
}
