package net.healix360.engage.foundation.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.healix360.engage.foundation.problem.Problem;

/** Writes a problem as the reply of a bare servlet or filter. */
public final class ProblemReply {
    private ProblemReply() {}

    public static void send(HttpServletResponse response, Problem problem) throws IOException {
        byte[] body = problem.toJson(requestId(response)).toString().getBytes(StandardCharsets.UTF_8);
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** Before the filter has run, as in an authentication mechanism, the id may stand in the reply only. */
    private static String requestId(HttpServletResponse response) {
        String replied = response.getHeader(RequestId.HEADER);
        return replied == null ? RequestId.current() : replied;
    }
}
