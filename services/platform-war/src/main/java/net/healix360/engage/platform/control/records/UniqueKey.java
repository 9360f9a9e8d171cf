package net.healix360.engage.platform.control.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.healix360.engage.platform.control.storage.JsonTree;
import net.healix360.engage.platform.control.storage.Sql;
import net.healix360.engage.platform.entity.Column;
import net.healix360.engage.platform.entity.FieldModel;
import net.healix360.engage.platform.entity.PlatformException;
import org.jdbi.v3.core.Handle;

/** A record named by its id or by a unique field, as {@code connect: {where: …}} does. */
final class UniqueKey {
    private final Scope target;
    private final Map<String, Object> where;

    UniqueKey(Scope target, Map<String, Object> where) {
        this.target = target;
        this.where = where;
    }

    Optional<UUID> find(Handle handle) {
        List<Sql> conditions = new ArrayList<>();
        where.forEach((name, value) -> {
            Column column = column(name);
            Object key = value instanceof Map<?, ?>
                    ? JsonTree.object(value).get(column.part().name())
                    : value;
            conditions.add(new Sql().name(column.name()).add(" = ").value(column.kind(), key));
        });
        if (conditions.isEmpty()) {
            throw PlatformException.badArgument("connect needs a condition in where");
        }
        return Sql.of("SELECT \"id\" FROM " + target.table() + " WHERE ")
                .add(Sql.joined(conditions, " AND "))
                .first(handle, row -> row.getObject(1, UUID.class));
    }

    private Column column(String name) {
        return target.object()
                .field(name)
                .map(FieldModel::keyColumn)
                .orElseThrow(() -> PlatformException.badArgument("Unknown field \"" + name + "\" in where"));
    }
}
