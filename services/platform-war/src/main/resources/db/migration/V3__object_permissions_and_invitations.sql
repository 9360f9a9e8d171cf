CREATE TABLE core.object_permission (
    role_id uuid NOT NULL REFERENCES core.role ON DELETE CASCADE,
    object_id uuid NOT NULL REFERENCES core.object_metadata ON DELETE CASCADE,
    can_read boolean,
    can_update boolean,
    can_soft_delete boolean,
    can_destroy boolean,
    PRIMARY KEY (role_id, object_id)
);

CREATE TABLE core.invitation (
    id uuid NOT NULL,
    workspace_id uuid NOT NULL REFERENCES core.workspace ON DELETE CASCADE,
    email text NOT NULL,
    role_id uuid NOT NULL REFERENCES core.role ON DELETE CASCADE,
    expires_at timestamptz NOT NULL,
    PRIMARY KEY (workspace_id, email)
);

ALTER TABLE core.workspace ADD COLUMN password_login boolean NOT NULL DEFAULT true;
