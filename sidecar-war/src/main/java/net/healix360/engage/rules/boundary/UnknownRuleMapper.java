package net.healix360.engage.rules.boundary;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import net.healix360.engage.foundation.http.ProblemMapper;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.rules.file.UnknownRule;

/** A rule's id that this hospital has not. */
@Provider
public class UnknownRuleMapper implements ExceptionMapper<UnknownRule> {

    @Override
    public Response toResponse(UnknownRule unknown) {
        return new ProblemMapper()
                .toResponse(Problem.notFound("There is no such rule.").asException());
    }
}
