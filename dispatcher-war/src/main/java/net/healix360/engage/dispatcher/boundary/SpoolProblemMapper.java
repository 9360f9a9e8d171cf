package net.healix360.engage.dispatcher.boundary;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import net.healix360.engage.dispatcher.control.EventLog;
import net.healix360.engage.foundation.http.ProblemMapper;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.foundation.problem.ProblemException;

/** While the spool does not answer, neither do the operator's view and the registration. */
public class SpoolProblemMapper implements ExceptionMapper<EventLog.UnavailableException> {

    @Override
    public Response toResponse(EventLog.UnavailableException unreachable) {
        return new ProblemMapper()
                .toResponse(new ProblemException(Problem.of(
                                503,
                                "spool-unavailable",
                                "Spool unavailable",
                                "The dispatcher's spool does not answer; try again.")
                        .with("retryAfterSeconds", 1)));
    }
}
