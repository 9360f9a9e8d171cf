package net.healix360.engage.adapter.ozonetel;

import net.healix360.engage.calls.entity.PhoneNumber;
import net.healix360.engage.telephony.control.TelephonyFault;

/** Phone numbers as each of the vendor's fields wants them (reference/ozonetel.md §1.5). */
final class VendorNumbers {
    private static final String INDIA = "+91";
    private static final int LONGEST_EXTENSION = 7;

    private VendorNumbers() {}

    /** Ten digits in India, else with plus and country code. */
    static String customer(PhoneNumber number) {
        PhoneNumber.Split split = number.split();
        return split.callingCode().equals(INDIA) ? split.nationalNumber() : number.e164();
    }

    /** An extension as it is; in India 0 and ten digits; else with plus and country code. */
    static String conference(String typed) {
        String digits = typed.replaceAll("[\\s()./-]", "");
        if (digits.matches("\\d{3," + LONGEST_EXTENSION + "}")) {
            return digits;
        }
        PhoneNumber number = PhoneNumber.parse(typed)
                .orElseThrow(() -> new TelephonyFault(TelephonyFault.Kind.REFUSED, "not a phone number"));
        PhoneNumber.Split split = number.split();
        return split.callingCode().equals(INDIA) ? "0" + split.nationalNumber() : number.e164();
    }
}
