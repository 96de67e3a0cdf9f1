package vn.tangthu.acceptance;

import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One installation for all test classes that ask for a {@link TangThuServer}; each test makes its own dossiers in it. */
public final class SharedServer implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == TangThuServer.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.GLOBAL)
                .getOrComputeIfAbsent(Running.class, type -> new Running(), Running.class)
                .server;
    }

    private static final class Running implements AutoCloseable {
        private final TangThuServer server = TangThuServer.prepare(Map.of()).start();

        @Override
        public void close() {
            server.close();
        }
    }
}
