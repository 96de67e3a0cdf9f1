/** Re-conversion campaigns at work: the batch job, its steps, and what follows a decision. */
package vn.tangthu.conversion.internal.campaign;
