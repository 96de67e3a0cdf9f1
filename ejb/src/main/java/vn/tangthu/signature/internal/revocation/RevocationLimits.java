package vn.tangthu.signature.internal.revocation;

import java.time.Duration;

/**
 * @param patience for one answer
 * @param altogether for all answers that one examination needs
 * @param mostQuestions of one examination; those that the cache answers do not count
 * @param largestList bytes of a revocation list
 */
record RevocationLimits(Duration patience, Duration altogether, int mostQuestions, long largestList) {}
