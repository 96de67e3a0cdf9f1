/**
 * Capture and keeping of documents: bytes in the working content store, what describes them, what follows from them.
 *
 * <p>Owns the tables {@code document}, {@code component}, {@code rendition}, {@code proposed_rendition}, {@code document_step},
 * {@code document_finding} and the folder {@code content}. Announces {@link vn.tangthu.document.api.DocumentCaptured} and
 * {@link vn.tangthu.document.api.DocumentProcessed}; listens to nothing.
 */
package vn.tangthu.document;
