package net.healix360.engage.platform.control.records;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.healix360.engage.platform.control.storage.JsonTree;
import net.healix360.engage.platform.entity.PlatformException;

/**
 * Splits a phone number into national number, calling code and country as the platform stores it
 * (platform-graphql.md §4.3). A bare national number whose country nobody tells is refused.
 */
final class PhoneNumbers {
    private record Split(String number, String country, String calling) {}

    private PhoneNumbers() {}

    /** @param phones the parts of a PHONES value that were given */
    static Map<String, Object> normalised(Map<String, Object> phones) {
        Map<String, Object> result = new LinkedHashMap<>(phones);
        Split given = new Split(
                text(phones.get("primaryPhoneNumber")),
                text(phones.get("primaryPhoneCountryCode")),
                text(phones.get("primaryPhoneCallingCode")));
        if (!given.number().isEmpty()) {
            Split split = split(given);
            result.put("primaryPhoneNumber", split.number());
            result.put("primaryPhoneCountryCode", split.country());
            result.put("primaryPhoneCallingCode", split.calling());
        }
        if (phones.get("additionalPhones") instanceof List<?> more) {
            result.put("additionalPhones", additional(more));
        }
        return result;
    }

    private static List<Object> additional(List<?> phones) {
        List<Object> result = new ArrayList<>();
        for (Object item : phones) {
            if (!(item instanceof Map<?, ?>)) {
                throw PlatformException.badArgument("additionalPhones is a list of {number, callingCode, countryCode}");
            }
            Map<String, Object> phone = JsonTree.object(item);
            Split split = split(new Split(
                    text(phone.get("number")), text(phone.get("countryCode")), text(phone.get("callingCode"))));
            Map<String, Object> normal = new LinkedHashMap<>();
            normal.put("number", split.number());
            normal.put("callingCode", split.calling());
            normal.put("countryCode", split.country());
            result.add(normal);
        }
        return result;
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString().trim();
    }

    private static Split split(Split given) {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        String region = region(numbers, given);
        PhoneNumber parsed = parsed(numbers, given.number(), region);
        String calling = "+" + parsed.getCountryCode();
        String country = numbers.getRegionCodeForNumber(parsed);
        if (country == null) {
            country = region.isEmpty() ? numbers.getRegionCodeForCountryCode(parsed.getCountryCode()) : region;
        }
        if (!given.calling().isEmpty() && !calling.equals(withPlus(given.calling()))) {
            throw conflict("CONFLICTING_PHONE_CALLING_CODE", "calling code");
        }
        if (!given.country().isEmpty() && numbers.getCountryCodeForRegion(given.country()) != parsed.getCountryCode()) {
            throw conflict("CONFLICTING_PHONE_COUNTRY_CODE", "country code");
        }
        String named = given.country().isEmpty() ? country : given.country();
        return new Split(numbers.getNationalSignificantNumber(parsed), named, calling);
    }

    /** The country to read the number in; empty when the number itself tells it. */
    private static String region(PhoneNumberUtil numbers, Split given) {
        if (!given.country().isEmpty() && !numbers.getSupportedRegions().contains(given.country())) {
            throw PlatformException.badInput("INVALID_PHONE_COUNTRY_CODE", "Invalid country code " + given.country());
        }
        if (given.number().startsWith("+")) {
            return "";
        }
        if (!given.country().isEmpty()) {
            return given.country();
        }
        String digits = given.calling().replace("+", "");
        String region =
                digits.matches("\\d{1,3}") ? numbers.getRegionCodeForCountryCode(Integer.parseInt(digits)) : "ZZ";
        if (!given.calling().isEmpty() && region.equals("ZZ")) {
            throw PlatformException.badInput("INVALID_PHONE_CALLING_CODE", "Invalid calling code " + given.calling());
        }
        return region.equals("ZZ") ? "" : region;
    }

    private static PhoneNumber parsed(PhoneNumberUtil numbers, String number, String region) {
        try {
            return numbers.parse(number, region.isEmpty() ? null : region);
        } catch (NumberParseException notAPhone) {
            throw PlatformException.badInput("INVALID_PHONE_NUMBER", "Provided phone number is invalid " + number);
        }
    }

    private static String withPlus(String calling) {
        return calling.startsWith("+") ? calling : "+" + calling;
    }

    private static PlatformException conflict(String subCode, String what) {
        return PlatformException.badInput(subCode, "Provided and inferred " + what + " are conflicting");
    }
}
