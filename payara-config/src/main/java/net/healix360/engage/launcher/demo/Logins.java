package net.healix360.engage.launcher.demo;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import net.healix360.engage.launcher.settings.ProductSecrets;
import net.healix360.engage.launcher.settings.Tenant;

/** Everybody who can sign in to one demo hospital. */
public record Logins(ProductSecrets secrets) {

    /** @param origin the hospital's own address, which the platform's login wants too */
    public List<Login> of(Tenant tenant, URI origin) throws IOException {
        List<Login> logins = new ArrayList<>();
        DemoHospital hospital = DemoHospital.of(tenant);
        for (StaffMember member : hospital.staff(TelephonyAccount.campaignName(tenant))) {
            boolean supervises = member.role() == Role.SUPERVISOR || member.role() == Role.ADMIN;
            logins.add(new Login(
                    tenant.name(),
                    member.role(),
                    member.email(),
                    secrets.password(tenant.name(), member.email()),
                    origin.resolve(supervises ? "/supervisor/" : "/").toString(),
                    origin.toString(),
                    member.telephony()
                            .map(StaffMember.TelephonyIdentity::agentId)
                            .orElse(null)));
        }
        return logins;
    }
}
