/**
 * Preservation renditions (bản bảo quản): PDF/A of every captured file where one can be made, checked by veraPDF, and its text.
 *
 * <p>Re-conversion campaigns (đợt chuyển đổi lại) make renditions anew that were chosen by query, by the batch job {@code
 * re-conversion}, and put them in place when a person accepts them.
 *
 * <p>Owns the tables {@code conversion_attempt}, {@code conversion_campaign}, {@code conversion_remake} and {@code
 * conversion_remake_finding}. Hears {@code DocumentCaptured}, answers by renditions and by ending the step
 * {@code PRESERVATION}. The original is never touched.
 */
package vn.tangthu.conversion;
