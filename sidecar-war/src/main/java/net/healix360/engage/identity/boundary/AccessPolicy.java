package net.healix360.engage.identity.boundary;

import java.util.EnumSet;
import java.util.Set;
import net.healix360.engage.identity.entity.Role;

/** Which door needs which role, in one place. What is not named here and lies below /api needs a session. */
final class AccessPolicy {

    /** What a path asks of a caller. */
    enum Demand {
        /** Nothing: public, or proved otherwise (a signature, a token of the vendor). */
        OPEN,
        /** A session if there is one; the operation itself asks for it, or for a proof in the body. */
        SESSION_OR_BEACON,
        SESSION,
        SUPERVISION,
        ADMINISTRATION
    }

    private static final Set<String> ADMINISTRATORS_DOORS = Set.of("/api/replica", "/supervisor/settings/platform");

    private static final Set<String> SUPERVISORS_DOORS = Set.of(
            "/api/supervisor/floor",
            "/api/supervisor/barge",
            "/api/supervisor/performance-alerts",
            "/api/rules",
            "/api/worklist/team",
            "/api/supervisor/agent-sessions",
            "/api/metrics/missed-calls",
            "/api/metrics/team",
            "/api/metrics/trend");

    private static final Set<String> OPEN_DOORS = Set.of(
            "/api/auth/login",
            "/api/auth/refresh",
            "/auth/login",
            "/auth/refresh",
            "/api/config/theme",
            "/api/version",
            "/api/supervisor/events",
            "/api/supervisor/agent-event",
            "/api/supervisor/call-event");

    /** Each of its operations asks for the operator's secret. */
    private static final String OPERATORS_DOOR = "/api/maint";

    private static final Set<Role> SUPERVISORS = EnumSet.of(Role.SUPERVISOR, Role.ADMIN);

    private AccessPolicy() {}

    static Demand of(String path) {
        if (path.equals("/api/ozonetel/dispose")) {
            return Demand.SESSION_OR_BEACON;
        }
        if (OPEN_DOORS.contains(path) || isAt(path, OPERATORS_DOOR)) {
            return Demand.OPEN;
        }
        if (ADMINISTRATORS_DOORS.stream().anyMatch(door -> isAt(path, door))) {
            return Demand.ADMINISTRATION;
        }
        if (isAt(path, "/api/rules/explain")) {
            return Demand.SESSION;
        }
        if (isPage(path) || SUPERVISORS_DOORS.stream().anyMatch(door -> isAt(path, door))) {
            return Demand.SUPERVISION;
        }
        return path.startsWith("/api/") || path.startsWith("/auth/") ? Demand.SESSION : Demand.OPEN;
    }

    static boolean admits(Demand demand, Role role) {
        return switch (demand) {
            case OPEN, SESSION_OR_BEACON, SESSION -> true;
            case SUPERVISION -> SUPERVISORS.contains(role);
            case ADMINISTRATION -> role == Role.ADMIN;
        };
    }

    static boolean isPage(String path) {
        return isAt(path, "/supervisor");
    }

    /** At the door or below it: a slash at the end opens the same door. */
    private static boolean isAt(String path, String door) {
        return path.equals(door) || path.startsWith(door + "/");
    }
}
