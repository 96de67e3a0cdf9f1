package vn.tangthu.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClientAddressTest {
    private static final String PROXY = "127.0.0.1";

    @Test
    void behindAProxyTheLastAddressCountsAndNoneThatTheClientPutBeforeIt() {
        assertThat(behindProxy("198.51.100.7")).isEqualTo("198.51.100.7");
        assertThat(behindProxy("203.0.113.66, 198.51.100.7")).isEqualTo("198.51.100.7");
        assertThat(behindProxy("203.0.113.66", "2001:db8::7")).isEqualTo("2001:db8::7");
    }

    @Test
    void whatIsNoAddressIsNotTakenForOne() {
        for (var header : List.of("", "198.51.100.7,", "unknown", "198.51.100.7, <script>"))
            assertThat(behindProxy(header)).as(header).isEqualTo(PROXY);
        assertThat(behindProxy()).isEqualTo(PROXY);
    }

    private static String behindProxy(String... forwarded) {
        var request = (HttpServletRequest) Proxy.newProxyInstance(
                HttpServletRequest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, method, given) -> switch (method.getName()) {
                    case "getHeaders" -> Collections.enumeration(List.of(forwarded));
                    case "getRemoteAddr" -> PROXY;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
        return ClientAddress.behindProxy(request);
    }
}
