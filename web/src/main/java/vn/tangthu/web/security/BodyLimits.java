package vn.tangthu.web.security;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.Headers;
import jakarta.servlet.ServletContext;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import vn.tangthu.web.messages.Messages;
import vn.tangthu.web.rest.JsonConfiguration;
import vn.tangthu.web.rest.Problem;

/**
 * Sets the limit of each body before anything reads it. Not a filter, since the server reads the login form before all filters;
 * a body of unannounced length is broken off when it passes the limit.
 */
public class BodyLimits implements ServletExtension {
    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addInitialHandlerChainWrapper(BodyLimits::before);
    }

    private static HttpHandler before(HttpHandler next) {
        return exchange -> {
            var type = Optional.ofNullable(exchange.getRequestHeaders().getFirst(Headers.CONTENT_TYPE));
            var limit =
                    BodyLimit.of(exchange.getRequestMethod().toString(), exchange.getRelativePath(), type.orElse(""));
            exchange.setMaxEntitySize(limit);
            if (BodyLimit.exceeds(exchange.getRequestContentLength(), limit)) refuse(exchange);
            else next.handleRequest(exchange);
        };
    }

    private static void refuse(HttpServerExchange exchange) throws IOException {
        var status = Status.REQUEST_ENTITY_TOO_LARGE.getStatusCode();
        var problem = Problem.of("WEB-" + status, status, Map.of(), Messages.VIETNAMESE);
        exchange.setStatusCode(status);
        exchange.setPersistent(false);
        exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "application/problem+json");
        exchange.getResponseSender()
                .send(ByteBuffer.wrap(JsonConfiguration.mapper().writeValueAsBytes(problem)));
    }
}
