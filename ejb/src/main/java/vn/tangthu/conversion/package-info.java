/**
 * Preservation renditions (bản bảo quản): PDF/A of every captured file where one can be made, checked by veraPDF, and its text.
 *
 * <p>Owns the table {@code conversion_attempt}. Hears {@code DocumentCaptured}, answers by renditions and by ending the step
 * {@code PRESERVATION}. The original is never touched.
 */
package vn.tangthu.conversion;
