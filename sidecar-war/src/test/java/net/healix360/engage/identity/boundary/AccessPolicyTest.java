package net.healix360.engage.identity.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import net.healix360.engage.identity.boundary.AccessPolicy.Demand;
import net.healix360.engage.identity.entity.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessPolicyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/index.html",
                "/assets/app.js",
                "/worklist",
                "/api/auth/login",
                "/api/auth/refresh",
                "/auth/login",
                "/auth/refresh",
                "/api/config/theme",
                "/api/version",
                "/api/supervisor/events",
                "/api/supervisor/agent-event",
                "/api/supervisor/call-event",
                "/webhooks/ozonetel/missed-call",
                "/api/maint/force-ready",
                "/api/maint/jobs/7",
                "/health/ready",
                "/metrics"
            })
    void theseDoorsAreOpenOrProvedOtherwise(String path) {
        assertThat(AccessPolicy.of("GET", path)).isEqualTo(Demand.OPEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/",
                "/api/auth/me",
                "/api/auth/logout",
                "/api/auth/phone",
                "/auth/me",
                "/api/stream",
                "/api/missed-calls",
                "/api/worklist",
                "/api/rules/explain/7",
                "/api/metrics/definitions",
                "/api/metrics/agents/priya",
                "/api/supervisor/agent-state",
                "/api/supervisor/active-calls",
                "/api/supervisor/events/",
                "/api/ozonetel/dial",
                "/api/enquiries",
                "/api/caller/context",
                "/api/visit-slots/times",
                "/api/lead-imports-of-others",
                "/api/ozonetel/dispose/",
                "/api/maintenance",
                "/api/supervisor/events/x",
                "/api/anything-that-is-not-named-here"
            })
    void everythingElseBelowApiNeedsASession(String path) {
        assertThat(AccessPolicy.of("GET", path)).isEqualTo(Demand.SESSION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/supervisor",
                "/supervisor/",
                "/supervisor/live-monitor",
                "/supervisor/live-monitor.xhtml",
                "/api/supervisor/floor",
                "/api/supervisor/floor/",
                "/api/supervisor/floor/density",
                "/api/supervisor/force-ready",
                "/api/supervisor/wallboards/7",
                "/api/supervisor/wallboard/stream",
                "/api/supervisor/performance-alerts",
                "/api/supervisor/performance-alerts/7/dismiss",
                "/api/rules/effects",
                "/api/rules",
                "/api/metrics/missed-calls",
                "/api/reveals",
                "/api/lists/leads/views",
                "/api/metrics/team",
                "/api/metrics/trend/",
                "/api/supervisor/agent-sessions",
                "/api/rules/spam",
                "/api/rules/explained",
                "/api/rules/versions/3/restore"
            })
    void theSupervisorsPagesAndTheWholeFloorNeedASupervisor(String path) {
        assertThat(AccessPolicy.of("GET", path)).isEqualTo(Demand.SUPERVISION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/lead-imports", "/api/lead-imports/7/start"})
    void filesOfLeadsAreForWhoeverIsNoAgent(String path) {
        assertThat(AccessPolicy.of("POST", path)).isEqualTo(Demand.OUTREACH);
        assertThat(Role.values())
                .filteredOn(role -> AccessPolicy.admits(Demand.OUTREACH, role))
                .containsExactly(Role.SUPERVISOR, Role.EXECUTIVE, Role.ADMIN);
    }

    @Test
    void aDispositionMayBeProvedByItsBeaconInstead() {
        assertThat(AccessPolicy.of("POST", "/api/ozonetel/dispose")).isEqualTo(Demand.SESSION_OR_BEACON);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void supervisorsAndAdminsSupervise(Role role) {
        assertThat(AccessPolicy.admits(Demand.SUPERVISION, role))
                .isEqualTo(role == Role.SUPERVISOR || role == Role.ADMIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/replica",
                "/api/access-log",
                "/api/replica/dead-letters/7/replay",
                "/supervisor/settings/platform"
            })
    void whatTouchesThePlatformsCopyNeedsAnAdministrator(String path) {
        assertThat(AccessPolicy.of("GET", path)).isEqualTo(Demand.ADMINISTRATION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/config/theme",
                "/api/config/theme/reset",
                "/api/config/theme/files",
                "/api/config/widget",
                "/api/config/telephony/test",
                "/api/config/setup-state/steps/team",
                "/api/team",
                "/api/team/7/deactivate",
                "/api/clinics",
                "/api/doctors/7",
                "/api/doctors/7/hours",
                "/api/visit-slots/7"
            })
    void configurationIsChangedByAdministrators(String path) {
        assertThat(AccessPolicy.of("POST", path)).isEqualTo(Demand.ADMINISTRATION);
        assertThat(AccessPolicy.of("DELETE", path)).isEqualTo(Demand.ADMINISTRATION);
    }

    @Test
    void configurationIsReadBySupervisorsAndThePublicPartByEverybody() {
        assertThat(AccessPolicy.of("GET", "/api/config/telephony")).isEqualTo(Demand.SUPERVISION);
        assertThat(AccessPolicy.of("GET", "/api/team")).isEqualTo(Demand.SUPERVISION);
        assertThat(AccessPolicy.of("GET", "/api/config/widget")).isEqualTo(Demand.OPEN);
        assertThat(AccessPolicy.of("GET", "/api/config/widget/admin")).isEqualTo(Demand.ADMINISTRATION);
        assertThat(AccessPolicy.of("GET", "/api/doctors")).isEqualTo(Demand.SESSION);
        assertThat(AccessPolicy.of("GET", "/supervisor/setup")).isEqualTo(Demand.ADMINISTRATION);
        assertThat(AccessPolicy.of("GET", "/supervisor/settings/team")).isEqualTo(Demand.SUPERVISION);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyAdminsAdminister(Role role) {
        assertThat(AccessPolicy.admits(Demand.ADMINISTRATION, role)).isEqualTo(role == Role.ADMIN);
    }

    @Test
    void onlyTheSupervisorsPagesArePages() {
        assertThat(AccessPolicy.isPage("/supervisor/live-monitor")).isTrue();
        assertThat(AccessPolicy.isPage("/api/supervisor/floor")).isFalse();
        assertThat(AccessPolicy.isPage("/supervisors")).isFalse();
    }
}
