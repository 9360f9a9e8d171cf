package net.healix360.engage.platform.control.records;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.healix360.engage.platform.control.storage.Database;
import net.healix360.engage.platform.control.storage.Identifiers;
import net.healix360.engage.platform.control.storage.StatementRefused;
import net.healix360.engage.platform.entity.ErrorCode;
import net.healix360.engage.platform.entity.PlatformException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Says in the platform's words why Postgres refused a statement. */
final class SqlRefusals {
    private static final String DUPLICATE = "23505";
    private static final String NO_SUCH_RELATIVE = "23503";
    private static final String BAD_VALUE_CLASS = "22";
    private static final Pattern KEY = Pattern.compile("\\(\"?(\\w+)\"?\\)=\\((.*)\\)", Pattern.DOTALL);

    private final Database database;

    SqlRefusals(Database database) {
        this.database = database;
    }

    <R> R guard(Scope scope, Supplier<R> work) {
        try {
            return work.get();
        } catch (StatementRefused e) {
            if (e.refusal() instanceof PSQLException refusal && refusal.getServerErrorMessage() != null) {
                throw translated(scope, e, refusal);
            }
            throw e;
        }
    }

    private RuntimeException translated(Scope scope, StatementRefused e, PSQLException refusal) {
        String state = String.valueOf(refusal.getSQLState());
        ServerErrorMessage message = refusal.getServerErrorMessage();
        if (state.equals(DUPLICATE)) {
            return duplicate(scope, String.valueOf(message.getDetail()));
        }
        if (state.equals(NO_SUCH_RELATIVE)) {
            return PlatformException.badInput(null, String.valueOf(message.getMessage()));
        }
        return state.startsWith(BAD_VALUE_CLASS)
                ? PlatformException.badArgument("Invalid value: " + message.getMessage())
                : e;
    }

    private PlatformException duplicate(Scope scope, String detail) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("userFriendlyMessage", "This record already exists. Please check your data.");
        Matcher key = KEY.matcher(detail);
        if (key.find()) {
            UUID other = living(scope, key.group(1), key.group(2));
            if (other != null) {
                details.put("conflictingRecordId", other.toString());
                details.put("conflictingObjectNameSingular", scope.object().nameSingular());
            }
        }
        return new PlatformException(ErrorCode.BAD_USER_INPUT, null, "A duplicate entry was detected", details);
    }

    /** The holder of the key, unless it is deleted: then the wire does not name it. */
    private UUID living(Scope scope, String column, String value) {
        return database.read(handle -> handle.createQuery("SELECT \"id\" FROM " + scope.table() + " WHERE CAST("
                        + Identifiers.quoted(column) + " AS text) = ? AND \"deletedAt\" IS NULL")
                .bind(0, value)
                .mapTo(UUID.class)
                .findFirst()
                .orElse(null));
    }
}
