package vn.tangthu.conversion.api;

import java.time.Instant;
import vn.tangthu.document.api.ComponentId;

/**
 * One thing that was tried to make or check a preservation rendition, and what came of it.
 *
 * @param step what was tried
 * @param tool name and version of what did it
 * @param detail what it said: failed rules, reason; empty when there is nothing to say
 * @param milliseconds how long it took
 */
public record ConversionAttempt(
        ComponentId component,
        ConversionStep step,
        String tool,
        ConversionOutcome outcome,
        String detail,
        long milliseconds,
        Instant at) {}
