package vn.tangthu.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Addresses of the page that is shown, elsewhere in its list or narrowed further; its other parameters stay as they are. */
@Named
@RequestScoped
public class Pager {
    private static final Set<String> PLACES_IN_A_LIST = Set.of("after", "page");

    @Inject
    HttpServletRequest request;

    /** From the first row on. */
    public String getFirst() {
        return with("after", "");
    }

    /** From a place in the list on. */
    public String after(String place) {
        return with("after", place);
    }

    /** With the days from and to being those of a year. */
    public String inYear(Object year) {
        return join(kept(Set.of("from", "to")), Stream.of("from=" + year + "-01-01", "to=" + year + "-12-31"));
    }

    /** With one parameter set, or taken away when the value is empty; from the first row on, unless that is what is set. */
    public String with(String name, Object value) {
        var text = String.valueOf(value);
        var set = text.isEmpty() ? Stream.<String>empty() : Stream.of(name + "=" + encode(text));
        return join(kept(Set.of(name)), set);
    }

    private static String join(Stream<String> some, Stream<String> others) {
        return "?" + Stream.concat(some, others).collect(Collectors.joining("&"));
    }

    private Stream<String> kept(Set<String> changed) {
        var query = request.getQueryString();
        if (query == null) return Stream.empty();
        return Arrays.stream(query.split("&"))
                .filter(pair -> !PLACES_IN_A_LIST.contains(name(pair)) && !changed.contains(name(pair)))
                .filter(pair -> !pair.endsWith("="));
    }

    private static String name(String pair) {
        return URLDecoder.decode(pair.split("=", 2)[0], StandardCharsets.UTF_8);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
