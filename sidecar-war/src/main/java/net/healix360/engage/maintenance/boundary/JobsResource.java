package net.healix360.engage.maintenance.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import net.healix360.engage.foundation.problem.Problem;

/** How far a long operation is. */
@Path("/maint/jobs/{id}")
@ApplicationScoped
@ForOperator
@Produces(MediaType.APPLICATION_JSON)
public class JobsResource {

    @Inject
    private MaintenanceJobs jobs;

    @GET
    public JsonObject job(@PathParam("id") String id) {
        return jobs.find(id).map(MaintenanceJob::toJson).orElseThrow(() -> Problem.notFound(
                        "There is no such job; the process may have started anew since.")
                .asException());
    }
}
