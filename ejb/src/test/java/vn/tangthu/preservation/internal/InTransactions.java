package vn.tangthu.preservation.internal;

import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.function.Function;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.implementation.InvocationHandlerAdapter;
import net.bytebuddy.matcher.ElementMatchers;
import vn.tangthu.platform.Persistence;

/** Stateless beans as the container gives them: each call of a public method is a transaction of its own. */
final class InTransactions {
    private final Persistence persistence;

    InTransactions(Persistence persistence) {
        this.persistence = persistence;
    }

    /** @param bean for one transaction */
    <T> T of(Class<T> type, Function<EntityManager, T> bean) {
        try {
            return new ByteBuddy()
                    .subclass(type)
                    .method(ElementMatchers.isPublic().and(ElementMatchers.isDeclaredBy(type)))
                    .intercept(InvocationHandlerAdapter.of((proxy, method, arguments) ->
                            persistence.inTransaction(database -> call(bean.apply(database), method, arguments))))
                    .make()
                    .load(type.getClassLoader(), net.bytebuddy.dynamic.loading.ClassLoadingStrategy.Default.INJECTION)
                    .getLoaded()
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object call(Object bean, Method method, Object[] arguments) {
        try {
            return method.invoke(bean, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refusal) throw refusal;
            throw new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
