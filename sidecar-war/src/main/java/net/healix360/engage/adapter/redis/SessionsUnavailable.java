package net.healix360.engage.adapter.redis;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import net.healix360.engage.foundation.http.RequestId;
import net.healix360.engage.foundation.problem.Problem;
import redis.clients.jedis.exceptions.JedisException;

/** Without this hospital's Redis nobody is known and nobody can sign in: said as what it is, not as a fault of ours. */
public class SessionsUnavailable implements ExceptionMapper<JedisException> {

    public static Problem problem() {
        return Problem.of(
                503,
                "sessions-unavailable",
                "Sessions unavailable",
                "This hospital's session store does not answer. Try again in a minute.");
    }

    @Override
    public Response toResponse(JedisException redisDown) {
        return Response.status(503)
                .type(Problem.MEDIA_TYPE)
                .header("Retry-After", "10")
                .entity(problem().toJson(RequestId.current()).toString())
                .build();
    }
}
