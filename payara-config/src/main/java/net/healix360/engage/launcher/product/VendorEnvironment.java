package net.healix360.engage.launcher.product;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.launcher.demo.TelephonyAccount;
import net.healix360.engage.launcher.settings.Tenant;

/**
 * The telephony account of one hospital: the caller's, as {@code RAMAIAH_OZONETEL_…} or {@code OZONETEL_…}, else the
 * simulator's, which all demo hospitals share.
 */
record VendorEnvironment(Addresses addresses) {
    private static final String URL = "OZONETEL_URL";
    private static final String PHONES = "SIP_WS_SERVER";
    private static final String SUPERVISION = "OZONETEL_SUPERVISION_URL";

    Map<String, String> of(Tenant tenant) throws IOException {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(URL, own(tenant, URL).orElse(addresses.telephony().toString()));
        all.put("OZONETEL_USER_NAME", own(tenant, "OZONETEL_USER_NAME").orElse(TelephonyAccount.USER_NAME));
        all.put("OZONETEL_API_KEY", apiKey(tenant));
        all.put("OZONETEL_AUTH_MODE", own(tenant, "OZONETEL_AUTH_MODE").orElse("TOKEN_AUTH"));
        phones(tenant).ifPresent(server -> all.put(PHONES, server));
        supervision(tenant).ifPresent(url -> all.put(SUPERVISION, url));
        return all;
    }

    /** The simulator lends supervisors a line; a real account only where the caller says so. */
    private Optional<String> supervision(Tenant tenant) {
        Optional<String> given = own(tenant, SUPERVISION);
        return given.isPresent() || own(tenant, URL).isPresent()
                ? given
                : Optional.of(addresses.telephony().toString());
    }

    /** The simulator has phones for browsers; a real account's are where the hospital's settings say. */
    private Optional<String> phones(Tenant tenant) {
        Optional<String> given = own(tenant, PHONES);
        return given.isPresent() || own(tenant, URL).isPresent()
                ? given
                : Optional.of("ws://" + addresses.telephony().getAuthority() + "/sim/phone");
    }

    private String apiKey(Tenant tenant) throws IOException {
        Optional<String> given = own(tenant, "OZONETEL_API_KEY");
        return given.isPresent() ? given.get() : addresses.secrets().vendorApiKey();
    }

    private Optional<String> own(Tenant tenant, String setting) {
        return addresses.externals().ofTenantOrAll(tenant, setting);
    }
}
