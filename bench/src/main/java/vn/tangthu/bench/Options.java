package vn.tangthu.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was asked for on the command line: {@code --name=value}. */
record Options(Map<String, String> values) {
    static Options parse(List<String> arguments) {
        var values = new HashMap<String, String>();
        for (var argument : arguments) {
            var parts = argument.split("=", 2);
            if (parts.length != 2 || !parts[0].startsWith("--"))
                throw new IllegalArgumentException("not --name=value: " + argument);
            values.put(parts[0].substring(2), parts[1]);
        }
        return new Options(values);
    }

    int number(String name, int otherwise) {
        return values.containsKey(name) ? Integer.parseInt(values.get(name)) : otherwise;
    }

    String text(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    /** Environment of the installation, from {@code --env.NAME=value}. */
    Map<String, String> environment() {
        var environment = new HashMap<String, String>();
        values.forEach((name, value) -> {
            if (name.startsWith("env.")) environment.put(name.substring("env.".length()), value);
        });
        return environment;
    }
}
