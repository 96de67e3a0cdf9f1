/**
 * Inspects packages, in a folder or in a zip that is never unpacked. Everything wrong is a finding; only faults of the
 * machine are exceptions.
 */
package vn.tangthu.schema.inspect;
