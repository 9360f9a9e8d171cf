package net.healix360.engage.launcher.seed;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import net.healix360.engage.launcher.demo.DemoHospital;
import net.healix360.engage.launcher.demo.StaffMember;

/** Everything invented about one hospital, in the order in which one record needs the other. */
record DemoRecords(DemoHospital hospital, Clock clock, ZoneId zone) {

    void ensure(SeededRecords records, Members members, List<StaffMember> agents, List<String> agentIds)
            throws IOException, InterruptedException {
        CareRecords care = new CareRecords(hospital, zone.getId());
        OutreachRecords outreach = new OutreachRecords(hospital, clock, zone);
        Map<String, String> clinics = records.ensure("clinic", "clinics", care.clinics());
        Map<String, String> doctors = records.ensure("doctor", "doctors", care.doctors(clinics, members::id));
        records.ensure("visitSlot", "visitSlots", care.visitSlots(doctors, clinics));
        Map<String, String> patients = records.ensure("person", "people", new PatientRecords(hospital).all());
        Map<String, String> campaigns = records.ensure("campaign", "campaigns", outreach.campaigns());
        Map<String, String> leads = records.ensure("lead", "leads", outreach.leads(campaigns, patients, agentIds));
        List<String> names = agents.stream().map(agent -> agent.name().full()).toList();
        records.ensure("leadActivity", "leadActivities", new LeadActivityRecords(outreach, names).all(leads));
        records.ensure(
                "appointment",
                "appointments",
                new AppointmentRecords(hospital, clock, zone).all(doctors, clinics, patients));
        records.ensure(
                "followUp",
                "followUps",
                new FollowUpRecords(hospital, outreach, clock, zone).all(leads, patients, agentIds));
    }
}
