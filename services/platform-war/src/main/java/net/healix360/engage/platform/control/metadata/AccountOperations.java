package net.healix360.engage.platform.control.metadata;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import net.healix360.engage.platform.control.access.Access;
import net.healix360.engage.platform.control.storage.JsonTree;
import net.healix360.engage.platform.control.webhooks.Webhooks;

/** The operations that lived on {@code /graphql} before February 2026 (platform-graphql.md §2.2). */
final class AccountOperations {
    private AccountOperations() {}

    static Map<String, Operation> of(Access access, Webhooks webhooks) {
        Map<String, Operation> operations = new HashMap<>();
        addSignIn(operations, access);
        addWorkspaces(operations, access);
        addApiKeys(operations, access);
        addWebhooks(operations, webhooks);
        return operations;
    }

    private static void addSignIn(Map<String, Operation> operations, Access access) {
        operations.put("checkUserExists", (caller, in) -> access.signIn().exists(text(in, "email")));
        operations.put("signUp", (caller, in) -> access.signIn().signUp(text(in, "email"), text(in, "password")));
        operations.put("signIn", (caller, in) -> access.signIn().signIn(text(in, "email"), text(in, "password")));
        operations.put("getLoginTokenFromCredentials", (caller, in) -> access.signIn()
                .loginToken(text(in, "email"), text(in, "password"), text(in, "origin")));
        operations.put("getAuthTokensFromLoginToken", (caller, in) -> access.signIn()
                .exchange(text(in, "loginToken"), text(in, "origin")));
        operations.put("renewToken", (caller, in) -> access.signIn().renew(text(in, "appToken")));
    }

    private static void addWorkspaces(Map<String, Operation> operations, Access access) {
        operations.put("getPublicWorkspaceDataByDomain", (caller, in) -> access.workspaces()
                .publicData(String.valueOf(in.get("origin"))));
        operations.put(
                "checkWorkspaceSubdomainAvailability",
                (caller, in) -> Map.of("isValid", access.workspaces().isSubdomainFree(text(in, "subdomain"))));
        operations.put("signUpInNewWorkspace", (caller, in) -> {
            Map<String, Object> input = object(in, "input");
            return access.workspaces().found(caller, text(input, "displayName"), text(input, "subdomain"));
        });
        operations.put("activateWorkspace", (caller, in) -> access.workspaces()
                .activate(caller, text(object(in, "data"), "displayName")));
        operations.put("signUpInWorkspace", (caller, in) -> access.workspaces()
                .join(text(in, "email"), text(in, "password"), text(in, "workspaceInviteHash")));
        operations.put("updateWorkspace", (caller, in) -> access.workspaces().update(caller, object(in, "data")));
        operations.put("sendInvitations", (caller, in) -> access.invitations()
                .send(
                        caller,
                        JsonTree.list(in.get("emails")).stream()
                                .map(String::valueOf)
                                .toList(),
                        (UUID) in.get("roleId")));
        operations.put("currentUser", (caller, in) -> access.profile().of(caller));
        operations.put("currentWorkspace", (caller, in) -> access.workspaces().current(caller));
    }

    private static void addApiKeys(Map<String, Operation> operations, Access access) {
        operations.put("apiKeys", (caller, in) -> access.apiKeys().all(caller));
        operations.put("createApiKey", (caller, in) -> {
            Map<String, Object> input = object(in, "input");
            return access.apiKeys()
                    .create(caller, text(input, "name"), text(input, "expiresAt"), (UUID) input.get("roleId"));
        });
        operations.put("generateApiKeyToken", (caller, in) -> access.apiKeys()
                .token(caller, (UUID) in.get("apiKeyId"), text(in, "expiresAt")));
        operations.put("revokeApiKey", (caller, in) -> access.apiKeys()
                .revoke(caller, (UUID) object(in, "input").get("id")));
    }

    private static void addWebhooks(Map<String, Operation> operations, Webhooks webhooks) {
        operations.put("webhooks", (caller, in) -> webhooks.all(caller));
        operations.put("createWebhook", (caller, in) -> webhooks.create(caller, object(in, "input")));
        operations.put("updateWebhook", (caller, in) -> {
            Map<String, Object> input = object(in, "input");
            return webhooks.update(caller, (UUID) input.get("id"), object(input, "update"));
        });
        operations.put("deleteWebhook", (caller, in) -> webhooks.delete(caller, (UUID) in.get("id")));
    }

    static Map<String, Object> object(Map<String, Object> arguments, String name) {
        return JsonTree.object(arguments.get(name));
    }

    private static String text(Map<String, Object> arguments, String name) {
        return (String) arguments.get(name);
    }
}
