package vn.tangthu.web.security;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.HashMap;
import java.util.Map;

/** A request on its way through one filter. */
final class Exchange {
    final Map<String, String> headers = new HashMap<>();
    final Map<String, Object> session = new HashMap<>();
    final Map<String, String> answered = new HashMap<>();
    String method = "GET";
    String path = "/api/v1/me";
    String user;
    String authType;
    int status = 200;
    boolean passed;
    String passedAs = "";
    boolean sessionEnded;

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    Exchange loggedIn(String name, String by) {
        user = name;
        authType = by;
        return this;
    }

    Exchange with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    Exchange through(Filter filter) throws IOException, ServletException {
        FilterChain chain = (request, response) -> {
            var caller = (HttpServletRequest) request;
            passed = true;
            passedAs = caller.getRemoteUser() + " by " + caller.getAuthType();
        };
        filter.doFilter(
                of(HttpServletRequest.class, this::request), of(HttpServletResponse.class, this::response), chain);
        return this;
    }

    String body() {
        return body.toString(StandardCharsets.UTF_8);
    }

    private Object request(Object proxy, Method asked, Object[] given) {
        return switch (asked.getName()) {
            case "getHeader" -> headers.get(given[0]);
            case "getMethod" -> method;
            case "getServletPath", "getRequestURI" -> path;
            case "getContextPath" -> "";
            case "getUserPrincipal" -> user == null ? null : (Principal) () -> user;
            case "getAuthType" -> authType;
            case "getSession" -> of(HttpSession.class, this::session);
            default -> null;
        };
    }

    private Object response(Object proxy, Method asked, Object[] given) {
        switch (asked.getName()) {
            case "setStatus" -> status = (int) given[0];
            case "setHeader" -> answered.put((String) given[0], (String) given[1]);
            case "getOutputStream" -> {
                return stream();
            }
            default -> {}
        }
        return null;
    }

    private Object session(Object proxy, Method asked, Object[] given) {
        switch (asked.getName()) {
            case "getAttribute" -> {
                return session.get(given[0]);
            }
            case "setAttribute" -> session.put((String) given[0], given[1]);
            case "invalidate" -> sessionEnded = true;
            default -> {}
        }
        return null;
    }

    private ServletOutputStream stream() {
        return new ServletOutputStream() {
            @Override
            public void write(int b) {
                body.write(b);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException();
            }
        };
    }

    private static <T> T of(Class<T> type, InvocationHandler answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answers));
    }
}
