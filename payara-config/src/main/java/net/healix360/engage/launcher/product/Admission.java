package net.healix360.engage.launcher.product;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.healix360.engage.launcher.demo.DemoHospital;
import net.healix360.engage.launcher.demo.StaffMember;
import net.healix360.engage.launcher.demo.TelephonyAccount;
import net.healix360.engage.launcher.settings.Tenant;

/**
 * Judges a wish for a new hospital beside those that are there, and gives it what must be its own: a number, a public phone number,
 * telephony ids. Each refusal is a sentence for a person.
 *
 * @param there every hospital of the installation, half-added ones included
 * @param realTelephony the numbers are a vendor's: none can be invented
 */
public record Admission(List<Tenant> there, boolean realTelephony) {
    private static final int MOST_AGENTS = 99;
    private static final long FIRST_DID = 918_041_763_600L;
    private static final int DIDS_APART = 100;
    /** Names of other files and parts, and the platform's address of no workspace. */
    private static final Set<String> RESERVED = Set.of("account", "app", "postgres", "telephony", "platform");

    /** @return the settings of the new hospital */
    public Map<String, String> admit(TenantWish wish) {
        refuseBadName(wish.name());
        if (wish.agents() < 1 || wish.agents() > MOST_AGENTS) {
            throw new IllegalArgumentException(
                    "--agents " + wish.agents() + ": a hospital has 1 to " + MOST_AGENTS + " agents to begin with");
        }
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("TENANT_NAME", wish.name());
        settings.put("TENANT_DISPLAY_NAME", wish.displayName().orElseGet(() -> capitalised(wish.name())));
        settings.put("TENANT_ZONE", zone(wish.zone().orElse("Asia/Kolkata")));
        settings.put("TENANT_NUMBER", Integer.toString(freeNumber()));
        settings.put("TENANT_AGENTS", Integer.toString(wish.agents()));
        settings.put("TENANT_DEMO", Boolean.toString(wish.demoData()));
        settings.put("PLATFORM_WORKSPACE_SUBDOMAIN", wish.name());
        settings.put("TELEPHONY_DIDS", wish.did().map(this::ownDid).orElseGet(this::inventedDid));
        settings.put("OZONETEL_USER_NAME", TelephonyAccount.USER_NAME);
        settings.put("SIP_WS_SERVER", "wss://sip.engage.localhost:444");
        settings.put("SIP_DOMAIN", "sip.engage.localhost");
        refuseTakenAgents(new Tenant(wish.name(), settings));
        return settings;
    }

    private void refuseBadName(String name) {
        if (!name.matches("[a-z][a-z0-9-]{1,28}[a-z0-9]")) {
            throw new IllegalArgumentException("\"" + name + "\" cannot name a hospital: use 3 to 30 of a-z, 0-9 and -,"
                    + " a letter first and no - at the end. It becomes a part of addresses");
        }
        if (RESERVED.contains(name) || name.matches("redis-.*|.*-(logins|telephony|account)")) {
            throw new IllegalArgumentException("\"" + name + "\" has a meaning of its own here: choose another name");
        }
        if (there.stream().anyMatch(tenant -> tenant.name().equals(name))) {
            throw new IllegalArgumentException(
                    "There is a hospital " + name + " already: ./engage tenant list shows all of them");
        }
        if (there.stream().anyMatch(tenant -> tenant.subdomain().equals(name))) {
            throw new IllegalArgumentException("Another hospital has the workspace " + name + " already");
        }
    }

    private static String zone(String wanted) {
        try {
            return ZoneId.of(wanted).getId();
        } catch (DateTimeException unknown) {
            throw new IllegalArgumentException(
                    "--zone " + wanted + " is no time zone: use one such as Asia/Kolkata", unknown);
        }
    }

    private int freeNumber() {
        Set<Integer> taken = new HashSet<>();
        there.stream().filter(Tenant::added).map(Tenant::number).forEach(taken::add);
        return IntStream.rangeClosed(1, DemoHospital.MOST_ADDED)
                .filter(number -> !taken.contains(number))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "This installation has " + DemoHospital.MOST_ADDED + " added hospitals: no more fit in"));
    }

    private String ownDid(String wanted) {
        String did = wanted.replaceFirst("^\\+", "");
        if (!did.matches("[0-9]{8,15}")) {
            throw new IllegalArgumentException("--did " + wanted
                    + " is no public number: use 8 to 15 digits with the country code, such as 918041763600");
        }
        there.stream().filter(tenant -> tenant.dids().contains(did)).findFirst().ifPresent(holder -> {
            throw new IllegalArgumentException("--did " + wanted + " belongs to hospital " + holder.name()
                    + " already: a call to it can reach one hospital only");
        });
        return did;
    }

    private String inventedDid() {
        if (realTelephony) {
            throw new IllegalArgumentException(
                    "With a real telephony account (OZONETEL_URL) the hospital's public number"
                            + " is not ours to invent: name it with --did");
        }
        return Stream.iterate(FIRST_DID, did -> did + DIDS_APART)
                .map(String::valueOf)
                .filter(did -> there.stream().noneMatch(tenant -> tenant.dids().contains(did)))
                .findFirst()
                .orElseThrow();
    }

    /** The account has one list of agents: the same id twice would send one hospital's events to another. */
    private void refuseTakenAgents(Tenant wanted) {
        Set<String> own = agentIds(wanted);
        for (Tenant tenant : there) {
            Set<String> both = new HashSet<>(agentIds(tenant));
            both.retainAll(own);
            if (!both.isEmpty()) {
                throw new IllegalArgumentException(
                        "\"" + wanted.name() + "\" would give agents telephony ids that hospital " + tenant.name()
                                + " has (" + String.join(", ", both) + "): choose another name");
            }
        }
    }

    private static Set<String> agentIds(Tenant tenant) {
        Set<String> ids = new HashSet<>();
        for (StaffMember member : DemoHospital.of(tenant).staff(TelephonyAccount.campaignName(tenant))) {
            member.telephony().map(StaffMember.TelephonyIdentity::agentId).ifPresent(ids::add);
        }
        return ids;
    }

    private static String capitalised(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
