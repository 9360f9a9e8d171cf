package net.healix360.engage.foundation.http;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.logging.Level;
import java.util.logging.Logger;
import net.healix360.engage.foundation.problem.Problem;

/** A body that is not the JSON we ask for is the caller's fault; anything else unforeseen is ours, logged whole. */
public class UnexpectedProblemMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(UnexpectedProblemMapper.class.getName());

    @Override
    public Response toResponse(Throwable fault) {
        if (fault instanceof ProcessingException || fault instanceof JsonbException || fault instanceof JsonException) {
            return ProblemMapper.reply(
                    Problem.badRequest("malformed-body", "The body is not the JSON that this operation takes."));
        }
        LOG.log(Level.SEVERE, fault, () -> "unexpected fault in request " + RequestId.current());
        return ProblemMapper.reply(Problem.of(
                500, "unexpected", "Unexpected fault", "Something broke on our side; the request id finds it."));
    }
}
