package net.healix360.engage.rules.boundary;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import net.healix360.engage.foundation.http.ProblemMapper;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.rules.file.RulesRefused;

/** Everything that is wrong with rules, each with its JSON path. */
@Provider
public class RulesRefusedMapper implements ExceptionMapper<RulesRefused> {
    /** More would only bury the first ones. */
    private static final int MOST = 100;

    @Override
    public Response toResponse(RulesRefused refused) {
        return new ProblemMapper()
                .toResponse(Problem.invalid(refused.faults().stream()
                                .limit(MOST)
                                .map(fault -> new FieldError(fault.path(), fault.message()))
                                .toList())
                        .asException());
    }
}
