package net.healix360.engage.outreach.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import net.healix360.engage.outreach.entity.CampaignChannel;
import net.healix360.engage.outreach.entity.CampaignStatus;
import net.healix360.engage.replica.boundary.RecordLists;
import net.healix360.engage.replica.boundary.RecordShape;
import net.healix360.engage.replica.entity.RecordKind;

/** Campaigns, as the platform keeps them. */
@Path("/campaigns")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class CampaignsResource {
    public static final RecordShape SHAPE = RecordShape.of(RecordKind.CAMPAIGN)
            .options("status", CampaignStatus.class)
            .options("channel", CampaignChannel.class);

    @Inject
    private RecordLists lists;

    @GET
    public JsonObject list(@Context UriInfo address) {
        return lists.page(SHAPE, address.getQueryParameters());
    }

    @GET
    @Path("/{id}")
    public JsonObject one(@PathParam("id") String id) {
        return lists.one(SHAPE, id);
    }
}
