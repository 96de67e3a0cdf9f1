/** Vietnamese as it was written before Unicode, with what was meant: files made of it, and how much of it comes out right. */
package vn.tangthu.bench.legacy;
