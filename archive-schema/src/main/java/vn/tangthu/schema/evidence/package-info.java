/**
 * Evidence records (hồ sơ chứng cứ, RFC 4998): one hash tree and one time stamp prove many objects, each by a short record of its own
 * that anyone can check with public tools. Plain Java: no server is needed to make or to read them.
 */
package vn.tangthu.schema.evidence;
