package net.healix360.engage.simulator.softphones;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.websocket.WsContext;
import java.util.concurrent.ExecutorService;

/** Tells a browser what happens at its phone, in order. */
final class SocketLine implements PhoneLine {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int UNAUTHORIZED = 4401;
    private static final int REPLACED = 4409;

    private final WsContext context;
    private final ExecutorService sender;

    SocketLine(WsContext context, ExecutorService sender) {
        this.context = context;
        this.sender = sender;
    }

    @Override
    public void registered() {
        send(event("registered"));
    }

    @Override
    public void rings(String ucid, String from) {
        send(event("incoming").put("ucid", ucid).put("from", from));
    }

    @Override
    public void connected(String ucid) {
        send(event("connected").put("ucid", ucid));
    }

    @Override
    public void ended(String ucid) {
        send(event("ended").put("ucid", ucid));
    }

    @Override
    public void replaced() {
        send(event("replaced"));
        close(REPLACED);
    }

    void refused() {
        send(event("refused"));
        close(UNAUTHORIZED);
    }

    private static ObjectNode event(String name) {
        return JSON.createObjectNode().put("event", name);
    }

    private void send(ObjectNode event) {
        sender.execute(() -> {
            if (context.session.isOpen()) {
                context.send(event.toString());
            }
        });
    }

    private void close(int code) {
        sender.execute(() -> context.closeSession(code, ""));
    }
}
