package no.larvik.laereplass.matching.matches;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** Lets the process "die" right before or after one call through a real port. */
final class Faults {

    private Faults() {}

    static <P> P dieBefore(String method, Class<P> port, P real) {
        return dying(method, port, real, false);
    }

    static <P> P dieAfter(String method, Class<P> port, P real) {
        return dying(method, port, real, true);
    }

    private static <P> P dying(String method, Class<P> port, P real, boolean after) {
        var proxy = Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (self, called, args) -> {
            if (!after && called.getName().equals(method)) throw new Died();
            try {
                var result = called.invoke(real, args);
                if (after && called.getName().equals(method)) throw new Died();
                return result;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
        return port.cast(proxy);
    }

    /** Not an exception: nothing in the code may catch it. */
    static final class Died extends Error {
        private static final long serialVersionUID = 1L;
    }
}
