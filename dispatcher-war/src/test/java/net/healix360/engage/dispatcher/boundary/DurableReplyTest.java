package net.healix360.engage.dispatcher.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.concurrent.CompletableFuture;
import net.healix360.engage.dispatcher.control.Ingest.Receipt;
import net.healix360.engage.dispatcher.entity.Acceptance;
import org.junit.jupiter.api.Test;

/** Whatever ends the request before its event is durable, it does not end as a 200. */
class DurableReplyTest {
    private final CompletableFuture<Acceptance> acceptance = new CompletableFuture<>();
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private int status = 200;
    private boolean completed;

    private final HttpServletResponse response = of(HttpServletResponse.class, (proxy, method, arguments) -> {
        if (method.getName().equals("setStatus")) {
            status = (int) arguments[0];
        }
        return method.getName().equals("getOutputStream") ? output() : null;
    });
    private final AsyncContext async = of(AsyncContext.class, (proxy, method, arguments) -> {
        completed |= method.getName().equals("complete");
        return method.getName().equals("getResponse") ? response : null;
    });
    private final HttpServletRequest request = of(HttpServletRequest.class, (proxy, method, arguments) -> async);

    @Test
    void aRequestThatAStoppingServerEndsIsNoSuccess() {
        DurableReply.of(request, response, new Receipt("k1", acceptance));

        assertThat(completed).isFalse();
        assertThat(status).as("what the container would send now").isEqualTo(503);
    }

    @Test
    void aDurableEventIsASuccessThatNamesItsKey() {
        DurableReply.of(request, response, new Receipt("k1", acceptance));
        acceptance.complete(Acceptance.ACCEPTED);

        assertThat(completed).isTrue();
        assertThat(status).isEqualTo(200);
        assertThat(written).asString().contains("\"id\":\"k1\"");
    }

    @Test
    void anEventThatIsNotKeptIsRefused() {
        DurableReply.of(request, response, new Receipt("k1", acceptance));
        acceptance.completeExceptionally(new IllegalStateException("no spool"));

        assertThat(completed).isTrue();
        assertThat(status).isEqualTo(503);
    }

    private ServletOutputStream output() {
        return new ServletOutputStream() {
            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void write(int one) {
                written.write(one);
            }
        };
    }

    private static <T> T of(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(DurableReplyTest.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
