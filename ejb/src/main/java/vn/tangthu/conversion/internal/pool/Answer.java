package vn.tangthu.conversion.internal.pool;

import java.time.Duration;
import java.util.Map;

/** What came of a request to a worker process. */
public sealed interface Answer {
    /** It answered. */
    record Given(Map<String, String> values) implements Answer {
        public Given {
            values = Map.copyOf(values);
        }

        public String get(String name) {
            return values.getOrDefault(name, "");
        }

        public boolean is(String name) {
            return Boolean.parseBoolean(get(name));
        }
    }

    /** It was killed when its time was over. */
    record OutOfTime(Duration limit) implements Answer {}

    /** It needed more memory than it may have. */
    record OutOfMemory() implements Answer {}

    /** It ended without an answer, by itself, and so did those that were asked after it. */
    record Lost(String how) implements Answer {}
}
