package net.healix360.engage.it.container;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import net.bytebuddy.ByteBuddy;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.agents.control.AgentRoster;
import net.healix360.engage.agents.entity.Agent;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.calls.entity.CallRecord;
import net.healix360.engage.care.control.CallerDirectory;
import net.healix360.engage.care.entity.Patient;
import net.healix360.engage.missedcalls.control.CallBook;
import net.healix360.engage.missedcalls.control.CallFilter;
import net.healix360.engage.missedcalls.control.EntryFilter;
import net.healix360.engage.missedcalls.control.MissedCallFilter;
import net.healix360.engage.missedcalls.control.MissedCallQueue;
import net.healix360.engage.missedcalls.entity.MissedCall;
import net.healix360.engage.outreach.entity.FollowUpStatus;
import net.healix360.engage.outreach.entity.LeadStatus;
import net.healix360.engage.replica.control.Records;
import net.healix360.engage.replica.entity.PlatformWrite;
import net.healix360.engage.rules.control.RulesInForce;
import net.healix360.engage.rules.entity.RulesVersion;
import net.healix360.engage.worklist.control.Worklist;
import net.healix360.engage.worklist.entity.OpenItem;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.slf4j.LoggerFactory;

/** A WAR built as the product's are: foundation and the EJB jar as libraries, the worklist's own classes beside the doors. */
final class HospitalArchive {

    private static final Path ROOT = Path.of(System.getProperty("engage.root", "../.."));

    private HospitalArchive() {}

    static WebArchive build() {
        return ShrinkWrap.create(WebArchive.class, "hospital.war")
                .addAsLibrary(module("foundation"))
                .addAsLibrary(module("ejb-rules"))
                .addPackages(false, Worklist.class.getPackage(), OpenItem.class.getPackage())
                .addPackages(false, RulesInForce.class.getPackage(), RulesVersion.class.getPackage())
                .addClasses(MissedCallQueue.class, MissedCallFilter.class, EntryFilter.class)
                .addClasses(CallBook.class, CallFilter.class)
                .addPackages(false, MissedCall.class.getPackage(), CallRecord.class.getPackage())
                .addClasses(CallBook.Page.class, CallBook.MissedCallPage.class, CallBook.CallPage.class)
                .addClasses(CallerDirectory.class, Patient.class, LeadStatus.class, FollowUpStatus.class)
                .addClasses(AgentDirectory.class, AgentRoster.class, Agent.class, AgentId.class)
                .addClasses(Records.class, Records.Page.class)
                .addPackage(PlatformWrite.class.getPackage())
                .addClasses(Rehearsal.class, EmptyFiles.class, WardRound.class, QueueReadiness.class)
                .addAsLibraries(jarOf(Schema.class), jarOf(JsonNode.class), jarOf(JsonFactory.class))
                .addAsLibraries(jarOf(JsonProperty.class), jarOf(LoggerFactory.class))
                .addAsLibraries(jarOf(Assertions.class), jarOf(ByteBuddy.class))
                .addAsWebInfResource(
                        new StringAsset("<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\""
                                + " bean-discovery-mode=\"annotated\"/>"),
                        "beans.xml");
    }

    private static JavaArchive module(String folder) {
        return ShrinkWrap.create(JavaArchive.class, folder + ".jar")
                .as(ExplodedImporter.class)
                .importDirectory(ROOT.resolve(folder).resolve("target/classes").toFile())
                .as(JavaArchive.class);
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
