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
        /** Everybody but agents. */
        OUTREACH,
        SUPERVISION,
        ADMINISTRATION
    }

    private static final Set<String> ADMINISTRATORS_DOORS =
            Set.of("/api/replica", "/api/access-log", "/supervisor/settings/platform", "/supervisor/setup");

    private static final Set<String> SUPERVISORS_DOORS = Set.of(
            "/api/supervisor/floor",
            "/api/supervisor/barge",
            "/api/supervisor/force-ready",
            "/api/supervisor/wallboard",
            "/api/supervisor/wallboards",
            "/api/supervisor/performance-alerts",
            "/api/rules",
            "/api/worklist/team",
            "/api/reveals",
            "/api/lists",
            "/api/supervisor/agent-sessions",
            "/api/metrics/missed-calls",
            "/api/metrics/team",
            "/api/metrics/trend");

    private static final Set<String> OPEN_DOORS = Set.of(
            "/api/auth/login",
            "/api/auth/refresh",
            "/auth/login",
            "/auth/refresh",
            "/api/version",
            "/api/wallboard/stream",
            "/api/supervisor/events",
            "/api/supervisor/agent-event",
            "/api/supervisor/call-event");

    /** Each of its operations asks for the operator's secret. */
    private static final String OPERATORS_DOOR = "/api/maint";

    /** The same at every hospital and nothing of it; wallboards, where nobody signs in, share them. */
    private static final String PAGES_SCRIPTS = "/supervisor/app";

    private static final Set<Role> SUPERVISORS = EnumSet.of(Role.SUPERVISOR, Role.ADMIN);

    private AccessPolicy() {}

    /** Read by supervisors where nothing else is said, changed by administrators. */
    private static final Set<String> CONFIGURATION = Set.of("/api/config", "/api/team");

    /** A page needs them before anybody has signed in. */
    private static final Set<String> PUBLIC_CONFIGURATION = Set.of("/api/config/theme", "/api/config/widget");

    /** What the desk reads and administrators write. */
    private static final Set<String> CARE_DELIVERY = Set.of("/api/clinics", "/api/doctors", "/api/visit-slots");

    static Demand of(String method, String path) {
        boolean reads = method.equals("GET") || method.equals("HEAD") || method.equals("OPTIONS");
        if (CONFIGURATION.stream().anyMatch(door -> isAt(path, door))) {
            if (reads && PUBLIC_CONFIGURATION.contains(path)) {
                return Demand.OPEN;
            }
            return reads && !isAt(path, "/api/config/widget/admin") ? Demand.SUPERVISION : Demand.ADMINISTRATION;
        }
        return !reads && CARE_DELIVERY.stream().anyMatch(door -> isAt(path, door)) ? Demand.ADMINISTRATION : of(path);
    }

    private static Demand of(String path) {
        if (path.equals("/api/ozonetel/dispose")) {
            return Demand.SESSION_OR_BEACON;
        }
        if (OPEN_DOORS.contains(path) || isAt(path, PAGES_SCRIPTS) || isAt(path, OPERATORS_DOOR)) {
            return Demand.OPEN;
        }
        if (ADMINISTRATORS_DOORS.stream().anyMatch(door -> isAt(path, door))) {
            return Demand.ADMINISTRATION;
        }
        if (isAt(path, "/api/lead-imports")) {
            return Demand.OUTREACH;
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
            case OUTREACH -> role != Role.AGENT;
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
