/**
 * Writes packages as streams: memory does not grow with the number or size of the files. See docs/adr/0011-package-profile.md.
 */
package vn.tangthu.schema.write;
