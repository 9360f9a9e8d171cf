CREATE TABLE core.signing_key (
    kid text PRIMARY KEY,
    jwk text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE core.account (
    id uuid PRIMARY KEY,
    email text NOT NULL UNIQUE,
    password_hash text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE core.workspace (
    id uuid PRIMARY KEY,
    subdomain text NOT NULL UNIQUE,
    display_name text NOT NULL,
    activation_status text NOT NULL,
    invite_hash text NOT NULL UNIQUE,
    created_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE core.role (
    id uuid PRIMARY KEY,
    workspace_id uuid NOT NULL REFERENCES core.workspace ON DELETE CASCADE,
    label text NOT NULL,
    description text,
    icon text,
    is_editable boolean NOT NULL,
    can_update_all_settings boolean NOT NULL,
    can_access_all_tools boolean NOT NULL,
    can_read_all_object_records boolean NOT NULL,
    can_update_all_object_records boolean NOT NULL,
    can_soft_delete_all_object_records boolean NOT NULL,
    can_destroy_all_object_records boolean NOT NULL,
    can_be_assigned_to_users boolean NOT NULL,
    can_be_assigned_to_agents boolean NOT NULL,
    can_be_assigned_to_api_keys boolean NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (workspace_id, label)
);

CREATE TABLE core.user_workspace (
    id uuid PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES core.account ON DELETE CASCADE,
    workspace_id uuid NOT NULL REFERENCES core.workspace ON DELETE CASCADE,
    role_id uuid NOT NULL REFERENCES core.role,
    UNIQUE (account_id, workspace_id)
);

CREATE TABLE core.refresh_token (
    id uuid PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES core.account ON DELETE CASCADE,
    expires_at timestamptz NOT NULL,
    revoked_at timestamptz
);
CREATE INDEX refresh_token_account ON core.refresh_token (account_id);

CREATE TABLE core.api_key (
    id uuid PRIMARY KEY,
    workspace_id uuid NOT NULL REFERENCES core.workspace ON DELETE CASCADE,
    name text NOT NULL,
    role_id uuid NOT NULL REFERENCES core.role,
    expires_at timestamptz NOT NULL,
    revoked_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE core.object_metadata (
    id uuid PRIMARY KEY,
    workspace_id uuid NOT NULL REFERENCES core.workspace ON DELETE CASCADE,
    name_singular text NOT NULL,
    name_plural text NOT NULL,
    label_singular text NOT NULL,
    label_plural text NOT NULL,
    description text,
    icon text,
    is_active boolean NOT NULL DEFAULT true,
    is_system boolean NOT NULL DEFAULT false,
    label_field_id uuid,
    ordinal bigint GENERATED ALWAYS AS IDENTITY,
    UNIQUE (workspace_id, name_singular),
    UNIQUE (workspace_id, name_plural)
);

CREATE TABLE core.field_metadata (
    id uuid PRIMARY KEY,
    object_id uuid NOT NULL REFERENCES core.object_metadata ON DELETE CASCADE,
    name text NOT NULL,
    label text NOT NULL,
    description text,
    icon text,
    type text NOT NULL,
    is_nullable boolean NOT NULL,
    is_unique boolean NOT NULL,
    is_active boolean NOT NULL DEFAULT true,
    is_system boolean NOT NULL DEFAULT false,
    default_value jsonb,
    options jsonb,
    settings jsonb,
    relation_kind text,
    relation_object_id uuid REFERENCES core.object_metadata ON DELETE CASCADE,
    relation_field_id uuid,
    ordinal bigint GENERATED ALWAYS AS IDENTITY,
    UNIQUE (object_id, name)
);

CREATE TABLE core.index_metadata (
    id uuid PRIMARY KEY,
    object_id uuid NOT NULL REFERENCES core.object_metadata ON DELETE CASCADE,
    name text NOT NULL,
    column_names text NOT NULL,
    UNIQUE (object_id, column_names)
);

CREATE TABLE core.webhook (
    id uuid PRIMARY KEY,
    workspace_id uuid NOT NULL REFERENCES core.workspace ON DELETE CASCADE,
    target_url text NOT NULL,
    operations jsonb NOT NULL,
    secret text NOT NULL,
    description text,
    created_at timestamptz NOT NULL DEFAULT now()
);
