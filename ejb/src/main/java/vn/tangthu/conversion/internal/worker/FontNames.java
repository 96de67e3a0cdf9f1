package vn.tangthu.conversion.internal.worker;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Names of fonts as they are told to the server: bounded in number and length, whatever a document calls its fonts. */
public final class FontNames {
    /** Fonts of one document that are looked at. */
    static final int MOST = 50;

    private static final int LONGEST = 64;

    private FontNames() {}

    static String join(Collection<String> names) {
        return names.stream().limit(MOST).map(FontNames::plain).distinct().collect(Collectors.joining("\n"));
    }

    public static Set<String> split(String joined) {
        return new LinkedHashSet<>(joined.isEmpty() ? List.of() : List.of(joined.split("\n")));
    }

    private static String plain(String name) {
        var plain = name.replaceAll("\\p{Cntrl}", " ").strip();
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
    }
}
