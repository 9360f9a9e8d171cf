package net.healix360.engage.platform.control.access;

import java.time.Clock;
import net.healix360.engage.platform.control.model.Modelling;
import net.healix360.engage.platform.control.storage.Database;

/** Everything about who may come in. */
public record Access(
        Callers callers,
        Tokens tokens,
        SignIn signIn,
        Workspaces workspaces,
        Profile profile,
        Roles roles,
        ObjectPermissions objectPermissions,
        Invitations invitations,
        ApiKeys apiKeys) {

    public static Access of(Database database, Modelling modelling, String frontDomain, Clock clock) {
        Origins origins = new Origins(frontDomain);
        Tokens tokens = new Tokens(new SigningKeys(database), clock);
        Sessions sessions = new Sessions(database, tokens, clock);
        SignIn signIn = new SignIn(database, sessions, origins);
        Workspaces workspaces = new Workspaces(database, sessions, signIn, origins, modelling.standardObjects(), clock);
        return new Access(
                new Callers(database, tokens),
                tokens,
                signIn,
                workspaces,
                new Profile(database, workspaces, modelling.models()),
                new Roles(database),
                new ObjectPermissions(database, modelling.models()),
                new Invitations(database, clock),
                new ApiKeys(database, tokens, clock));
    }
}
