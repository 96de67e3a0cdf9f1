package vn.tangthu.document.api;

import vn.tangthu.document.api.DocumentWork.NewRendition;

/**
 * A rendition whose bytes are durable in the content store; nobody sees it before {@link DocumentWork#replaceRenditions}.
 *
 * @param made what it is
 * @param size bytes
 * @param sha256 lower-case hexadecimal
 * @param sha512 lower-case hexadecimal
 */
public record KeptRendition(NewRendition made, long size, String sha256, String sha512) {
    /** The original itself serves as this rendition; its bytes are kept already. */
    public static KeptRendition original(NewRendition made, ComponentView component) {
        return new KeptRendition(made, component.size(), component.sha256(), component.sha512());
    }
}
