package vn.tangthu.audit.api;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Details of an event that changed a description: old and new value of each field that differs; one that is not there is empty. */
public final class ChangedValues {
    private ChangedValues() {}

    public static Map<String, String> between(Map<String, String> before, Map<String, String> after) {
        var fields = new TreeSet<>(before.keySet());
        fields.addAll(after.keySet());
        var changes = new TreeMap<String, String>();
        for (var field : fields) {
            var old = before.getOrDefault(field, "");
            var now = after.getOrDefault(field, "");
            if (old.equals(now)) continue;
            changes.put(field + ".old", old);
            changes.put(field + ".new", now);
        }
        return changes;
    }
}
