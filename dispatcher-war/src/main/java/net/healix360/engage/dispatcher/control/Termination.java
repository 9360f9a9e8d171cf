package net.healix360.engage.dispatcher.control;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import net.healix360.engage.foundation.logging.EventLogger;

/**
 * How the process ends when it is told to: first the work, then at once, without the server's own way of stopping. While a
 * server takes its application apart it answers some requests that nobody looked at with 200, and the vendor sends each event
 * once. Exit hooks cannot do this: the server has one of its own, which runs beside them.
 */
final class Termination {
    private static final EventLogger LOG = EventLogger.of(Termination.class);
    /** The exit status of a process that SIGTERM has ended. */
    private static final int STATUS = 128 + 15;

    private Termination() {}

    /** @param work what is finished first */
    static void after(Runnable work) {
        handle((proxy, method, arguments) -> {
            try {
                work.run();
            } finally {
                Runtime.getRuntime().halt(STATUS);
            }
            return null;
        });
    }

    /** The API for signals is no part of Java SE: where there is none, the process ends as its server does. */
    private static void handle(InvocationHandler told) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object listener =
                    Proxy.newProxyInstance(Termination.class.getClassLoader(), new Class<?>[] {handler}, told);
            for (String name : List.of("TERM", "INT")) {
                signal.getMethod("handle", signal, handler)
                        .invoke(null, signal.getConstructor(String.class).newInstance(name), listener);
            }
        } catch (ReflectiveOperationException unknown) {
            LOG.warn("the server alone hears of its end", Map.of("reason", String.valueOf(unknown)));
        }
    }
}
