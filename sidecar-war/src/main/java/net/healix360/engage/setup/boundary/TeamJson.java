package net.healix360.engage.setup.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import net.healix360.engage.identity.entity.Role;
import net.healix360.engage.setup.control.Team;
import net.healix360.engage.setup.entity.TeamMember;

/** A person on the wire, with the telephony identity, and a mark by which a later edit says what it has seen. */
@ApplicationScoped
public class TeamJson {
    private Team team;
    private AgentIdentity identities;

    protected TeamJson() {}

    @Inject
    public TeamJson(Team team, AgentIdentity identities) {
        this.team = team;
        this.identities = identities;
    }

    JsonObject of(TeamMember member) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", member.id())
                .add("email", member.email())
                .add("firstName", member.firstName())
                .add("lastName", member.lastName())
                .add("name", member.fullName())
                .add("role", member.role().map(Role::wireName).orElse(""))
                .add("active", team.isActive(member));
        team.agentOf(member).ifPresent(agent -> json.add("agentId", agent.id().value())
                .add("campaignName", agent.campaignName())
                .add(
                        "displayName",
                        identities
                                .record(agent)
                                .flatMap(record -> record.text("ozonetelDisplayName"))
                                .orElse(agent.name())));
        JsonObject row = json.build();
        return Json.createObjectBuilder(row)
                .add("version", Integer.toHexString(row.toString().hashCode()))
                .build();
    }
}
