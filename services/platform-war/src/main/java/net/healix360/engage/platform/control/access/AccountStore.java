package net.healix360.engage.platform.control.access;

import java.util.Optional;
import java.util.UUID;
import net.healix360.engage.platform.entity.Account;
import org.jdbi.v3.core.Handle;

/** Accounts and their places in workspaces, as rows. */
final class AccountStore {
    private AccountStore() {}

    static Optional<Account> byEmail(Handle handle, String email) {
        return one(handle, "email", email);
    }

    static Optional<Account> byId(Handle handle, UUID id) {
        return one(handle, "id", id);
    }

    private static Optional<Account> one(Handle handle, String column, Object value) {
        return handle.createQuery("SELECT id, email, password_hash FROM core.account WHERE " + column + " = ?")
                .bind(0, value)
                .map((row, context) -> new Account(
                        row.getObject("id", UUID.class), row.getString("email"), row.getString("password_hash")))
                .findOne();
    }

    static Account insert(Handle handle, String email, String passwordHash) {
        Account account = new Account(UUID.randomUUID(), email, passwordHash);
        handle.execute(
                "INSERT INTO core.account (id, email, password_hash) VALUES (?, ?, ?)",
                account.id(),
                account.email(),
                account.passwordHash());
        return account;
    }

    /** The account's place in the workspace, when it has one. */
    static Optional<UUID> membership(Handle handle, UUID accountId, UUID workspaceId) {
        return handle.createQuery("SELECT id FROM core.user_workspace WHERE account_id = ? AND workspace_id = ?")
                .bind(0, accountId)
                .bind(1, workspaceId)
                .mapTo(UUID.class)
                .findOne();
    }

    static void join(Handle handle, UUID accountId, UUID workspaceId, UUID roleId) {
        handle.execute(
                "INSERT INTO core.user_workspace (id, account_id, workspace_id, role_id) VALUES (?, ?, ?, ?)",
                UUID.randomUUID(),
                accountId,
                workspaceId,
                roleId);
    }
}
