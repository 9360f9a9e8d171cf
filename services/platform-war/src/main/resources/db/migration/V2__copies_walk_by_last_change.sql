-- Tables of workspaces that were made before their makers indexed the last change.
DO $$
DECLARE
    object record;
    place text;
    hex text;
BEGIN
    FOR object IN SELECT id, workspace_id, name_singular FROM core.object_metadata LOOP
        place := 'workspace_' || replace(object.workspace_id::text, '-', '');
        hex := replace(object.id::text, '-', '');
        EXECUTE format('CREATE INDEX IF NOT EXISTS %I ON %I.%I ("updatedAt", "id")', 'ux_' || hex, place, object.name_singular);
        EXECUTE format('CREATE INDEX IF NOT EXISTS %I ON %I.%I ("deletedAt") WHERE "deletedAt" IS NOT NULL',
                       'dx_' || hex, place, object.name_singular);
    END LOOP;
END $$;
