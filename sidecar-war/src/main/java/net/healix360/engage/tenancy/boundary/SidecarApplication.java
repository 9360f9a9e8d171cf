package net.healix360.engage.tenancy.boundary;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import net.healix360.engage.adapter.redis.SessionsUnavailable;
import net.healix360.engage.alerts.boundary.AlertsResource;
import net.healix360.engage.automation.boundary.EffectsResource;
import net.healix360.engage.availability.boundary.AgentDaysResource;
import net.healix360.engage.availability.boundary.PerformanceResource;
import net.healix360.engage.availability.boundary.TeamDaysResource;
import net.healix360.engage.calls.boundary.CallHistoryResource;
import net.healix360.engage.calls.boundary.CallsResource;
import net.healix360.engage.calls.boundary.RecordingsResource;
import net.healix360.engage.care.boundary.AppointmentsResource;
import net.healix360.engage.care.boundary.CallerContextResource;
import net.healix360.engage.care.boundary.CallerResource;
import net.healix360.engage.care.boundary.ClinicsResource;
import net.healix360.engage.care.boundary.DoctorHoursResource;
import net.healix360.engage.care.boundary.DoctorsResource;
import net.healix360.engage.care.boundary.PatientsResource;
import net.healix360.engage.care.boundary.SearchResource;
import net.healix360.engage.care.boundary.VisitSlotsResource;
import net.healix360.engage.care.boundary.VisitTimesResource;
import net.healix360.engage.floor.boundary.FloorResource;
import net.healix360.engage.foundation.http.ProblemMapper;
import net.healix360.engage.foundation.http.UnexpectedProblemMapper;
import net.healix360.engage.foundation.http.WebApplicationProblemMapper;
import net.healix360.engage.identity.boundary.AuthResource;
import net.healix360.engage.identity.boundary.CsrfFilter;
import net.healix360.engage.lists.boundary.AccessLogResource;
import net.healix360.engage.lists.boundary.ColumnsResource;
import net.healix360.engage.lists.boundary.ExportFilter;
import net.healix360.engage.lists.boundary.ExportsResource;
import net.healix360.engage.lists.boundary.RevealsResource;
import net.healix360.engage.lists.boundary.ViewsResource;
import net.healix360.engage.maintenance.boundary.BackfillResource;
import net.healix360.engage.maintenance.boundary.JobsResource;
import net.healix360.engage.maintenance.boundary.JournalResource;
import net.healix360.engage.maintenance.boundary.MaintenanceResource;
import net.healix360.engage.maintenance.boundary.OperatorFilter;
import net.healix360.engage.metrics.boundary.MetricsResource;
import net.healix360.engage.missedcalls.boundary.MissedCallsOfDayResource;
import net.healix360.engage.missedcalls.boundary.MissedCallsResource;
import net.healix360.engage.missedcalls.boundary.MissedQueueResource;
import net.healix360.engage.outreach.boundary.CampaignsResource;
import net.healix360.engage.outreach.boundary.EnquiriesResource;
import net.healix360.engage.outreach.boundary.FollowUpsResource;
import net.healix360.engage.outreach.boundary.LeadActivitiesResource;
import net.healix360.engage.outreach.boundary.LeadImportsResource;
import net.healix360.engage.outreach.boundary.LeadsResource;
import net.healix360.engage.replica.boundary.ReplicaResource;
import net.healix360.engage.rules.boundary.ExplainResource;
import net.healix360.engage.rules.boundary.PriorityConfigResource;
import net.healix360.engage.rules.boundary.RuleSchemaResource;
import net.healix360.engage.rules.boundary.RuleTemplatesResource;
import net.healix360.engage.rules.boundary.RuleTrialsResource;
import net.healix360.engage.rules.boundary.RuleVersionsResource;
import net.healix360.engage.rules.boundary.RulesRefusedMapper;
import net.healix360.engage.rules.boundary.RulesResource;
import net.healix360.engage.rules.boundary.UnknownRuleMapper;
import net.healix360.engage.setup.boundary.AiConfigResource;
import net.healix360.engage.setup.boundary.RepeatedForm;
import net.healix360.engage.setup.boundary.SetupStateResource;
import net.healix360.engage.setup.boundary.TeamResource;
import net.healix360.engage.setup.boundary.TelephonyConfigResource;
import net.healix360.engage.setup.boundary.ThemeResource;
import net.healix360.engage.setup.boundary.WidgetConfigResource;
import net.healix360.engage.supervision.boundary.BargeResource;
import net.healix360.engage.supervision.boundary.ForceReadyResource;
import net.healix360.engage.telephony.boundary.AgentIdFilter;
import net.healix360.engage.telephony.boundary.AgentStateResource;
import net.healix360.engage.telephony.boundary.BeaconFilter;
import net.healix360.engage.telephony.boundary.CallControlResource;
import net.healix360.engage.telephony.boundary.DialResource;
import net.healix360.engage.telephony.boundary.DisposeResource;
import net.healix360.engage.telephony.boundary.OrderBodyReader;
import net.healix360.engage.telephony.boundary.TelephonyFaultMapper;
import net.healix360.engage.wallboards.boundary.WallboardResource;
import net.healix360.engage.worklist.boundary.WorklistResource;

/** The sidecar's REST doors, named one by one: scanning would take our REST clients for resources. */
@ApplicationPath("/api")
public class SidecarApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                AccessLogResource.class,
                AgentDaysResource.class,
                AlertsResource.class,
                AgentStateResource.class,
                AppointmentsResource.class,
                AuthResource.class,
                BackfillResource.class,
                BargeResource.class,
                CallControlResource.class,
                CallerContextResource.class,
                CallerResource.class,
                CallHistoryResource.class,
                CallsResource.class,
                CampaignsResource.class,
                ClinicsResource.class,
                ColumnsResource.class,
                DialResource.class,
                DisposeResource.class,
                EffectsResource.class,
                DoctorHoursResource.class,
                DoctorsResource.class,
                EnquiriesResource.class,
                ExportsResource.class,
                FloorResource.class,
                FollowUpsResource.class,
                ForceReadyResource.class,
                JobsResource.class,
                JournalResource.class,
                LeadActivitiesResource.class,
                LeadImportsResource.class,
                LeadsResource.class,
                MetricsResource.class,
                MissedCallsOfDayResource.class,
                MaintenanceResource.class,
                MissedCallsResource.class,
                MissedQueueResource.class,
                PatientsResource.class,
                RecordingsResource.class,
                PerformanceResource.class,
                ReplicaResource.class,
                RevealsResource.class,
                SearchResource.class,
                AiConfigResource.class,
                SetupStateResource.class,
                TeamResource.class,
                TelephonyConfigResource.class,
                TeamDaysResource.class,
                ThemeResource.class,
                WidgetConfigResource.class,
                VersionResource.class,
                ViewsResource.class,
                VisitSlotsResource.class,
                VisitTimesResource.class,
                WallboardResource.class,
                WorklistResource.class,
                ExplainResource.class,
                PriorityConfigResource.class,
                RuleSchemaResource.class,
                RuleTemplatesResource.class,
                RuleTrialsResource.class,
                RuleVersionsResource.class,
                RulesRefusedMapper.class,
                RulesResource.class,
                UnknownRuleMapper.class,
                AgentIdFilter.class,
                BeaconFilter.class,
                CsrfFilter.class,
                ExportFilter.class,
                RepeatedForm.class,
                OperatorFilter.class,
                OrderBodyReader.class,
                TelephonyFaultMapper.class,
                SessionsUnavailable.class,
                ProblemMapper.class,
                WebApplicationProblemMapper.class,
                UnexpectedProblemMapper.class);
    }
}
