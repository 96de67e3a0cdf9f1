/**
 * What other features and the pages may use of the agency archive (lưu trữ hiện hành): submitting, checking and deciding,
 * the archival packages, and their verification.
 */
package vn.tangthu.archive.api;
