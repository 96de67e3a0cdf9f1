package vn.tangthu.conversion.internal.route;

import vn.tangthu.conversion.api.ConversionOutcome;
import vn.tangthu.conversion.api.ConversionStep;

/** An attempt as a route notes it, before it is stored. */
public record Attempt(ConversionStep step, String tool, ConversionOutcome outcome, String detail, long milliseconds) {}
