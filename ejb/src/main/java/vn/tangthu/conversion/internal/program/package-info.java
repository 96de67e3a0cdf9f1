/** Programs that are not ours, run behind walls. */
package vn.tangthu.conversion.internal.program;
