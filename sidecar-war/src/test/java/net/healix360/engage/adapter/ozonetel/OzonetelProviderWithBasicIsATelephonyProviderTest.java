package net.healix360.engage.adapter.ozonetel;

import net.healix360.engage.telephony.control.TelephonyProviderContract;
import net.healix360.engage.telephony.control.TelephonyStage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class OzonetelProviderWithBasicIsATelephonyProviderTest extends TelephonyProviderContract {
    private static SimulatedVendor vendor;
    private static SimulatedVendor otherMode;

    @BeforeAll
    static void open() {
        vendor = new SimulatedVendor(AuthMode.BASIC_AUTH);
        otherMode = new SimulatedVendor(AuthMode.TOKEN_AUTH);
    }

    @AfterAll
    static void shut() {
        vendor.close();
        otherMode.close();
    }

    @Override
    protected TelephonyStage stage() {
        return new OzonetelStage(vendor, otherMode, AuthMode.BASIC_AUTH);
    }
}
