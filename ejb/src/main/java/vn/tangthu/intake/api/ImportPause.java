package vn.tangthu.intake.api;

import java.time.Instant;
import java.util.Optional;

/**
 * Why an import waits: something outside its package, such as a full disk.
 *
 * @param code of what stood in the way the last time
 * @param since first try that got no row further
 * @param tries that many have got no row further
 * @param nextTryAt empty when it was given up: an administrator replays it from the failed work
 */
public record ImportPause(String code, Instant since, int tries, Optional<Instant> nextTryAt) {}
