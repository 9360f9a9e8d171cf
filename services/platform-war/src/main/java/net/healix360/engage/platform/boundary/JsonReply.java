package net.healix360.engage.platform.boundary;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.healix360.engage.platform.control.storage.JsonTree;

/** Writes a JSON answer. */
final class JsonReply {
    private JsonReply() {}

    static void write(HttpServletResponse response, int status, Object json) throws IOException {
        byte[] body = JsonTree.write(json).getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("application/json; charset=utf-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
