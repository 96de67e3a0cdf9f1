/**
 * Digital signatures (chữ ký số): every signature of a captured PDF is validated against the installation's own trust anchors;
 * the full ETSI report is kept beside the original, a plain verdict beside the document.
 *
 * <p>Owns the tables {@code document_signature} and {@code trust_anchor}. Event in: {@code DocumentCaptured}. A demonstration
 * installation has a certificate authority of its own, which production refuses.
 */
package vn.tangthu.signature;
