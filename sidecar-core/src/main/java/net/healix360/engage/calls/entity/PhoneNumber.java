package net.healix360.engage.calls.entity;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Optional;

/**
 * A phone number in E.164 form. The vendor writes Indian numbers as {@code 9190…}, {@code 090…} or bare ten digits
 * (reference/ozonetel.md §1.5); many Indian mobiles begin with 91, so the country code is only taken off when more
 * than ten digits remain.
 */
public record PhoneNumber(String e164) {
    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();
    private static final String HOME = "IN";
    private static final int NATIONAL_LENGTH = 10;

    /** Empty for what is no number at all, such as {@code Anonymous}. */
    public static Optional<PhoneNumber> parse(String raw) {
        if (raw == null || raw.length() > 40) {
            return Optional.empty();
        }
        String digits = raw.replaceAll("[^0-9+]", "");
        if (digits.startsWith("91") && digits.length() > NATIONAL_LENGTH) {
            digits = "+" + digits;
        }
        try {
            Phonenumber.PhoneNumber number = PHONES.parse(digits, HOME);
            return Optional.of(new PhoneNumber(PHONES.format(number, PhoneNumberFormat.E164)));
        } catch (NumberParseException noNumber) {
            return Optional.empty();
        }
    }

    /** A number that a phone can dial from anywhere: never an extension, never a piece of a number. */
    public static Optional<PhoneNumber> dialable(String raw) {
        return parse(raw).filter(PhoneNumber::isComplete);
    }

    private boolean isComplete() {
        try {
            return PHONES.isPossibleNumberWithReason(PHONES.parse(e164, HOME))
                    == PhoneNumberUtil.ValidationResult.IS_POSSIBLE;
        } catch (NumberParseException e) {
            return false;
        }
    }

    /** Calling code with its plus, and the rest: the split form that the platform stores. */
    public Split split() {
        try {
            Phonenumber.PhoneNumber number = PHONES.parse(e164, HOME);
            return new Split(
                    "+" + number.getCountryCode(),
                    PHONES.getRegionCodeForCountryCode(number.getCountryCode()),
                    PHONES.getNationalSignificantNumber(number));
        } catch (NumberParseException e) {
            throw new IllegalStateException("an E.164 number parses", e);
        }
    }

    public record Split(String callingCode, String countryCode, String nationalNumber) {}

    @Override
    public String toString() {
        return e164;
    }
}
