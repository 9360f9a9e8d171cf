package net.healix360.engage.launcher.seed;

import java.util.Map;

/** A phone in the platform's split form: national number, calling code and country apart (§4.3). */
final class SplitPhone {
    private SplitPhone() {}

    static Map<String, Object> india(String national) {
        return Map.of(
                "primaryPhoneNumber", national,
                "primaryPhoneCallingCode", "+91",
                "primaryPhoneCountryCode", "IN");
    }
}
