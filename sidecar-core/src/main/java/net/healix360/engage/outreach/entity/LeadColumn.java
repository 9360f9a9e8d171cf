package net.healix360.engage.outreach.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of an imported file can be, and how people head it. */
public enum LeadColumn {
    NAME("name", "fullname leadname patientname contactname customername"),
    FIRST_NAME("firstName", "first givenname"),
    LAST_NAME("lastName", "last surname familyname"),
    PHONE(
            "phone",
            "phonenumber mobile mobilenumber mobileno phoneno contactnumber contact telephone cell whatsapp number"),
    EMAIL("email", "emailaddress mail emailid"),
    INTERESTED_SERVICE("interestedService", "service interest interestedin treatment department enquiry enquiryfor"),
    SOURCE("source", "leadsource channel origin"),
    UTM_SOURCE("utmSource", ""),
    UTM_MEDIUM("utmMedium", ""),
    UTM_CAMPAIGN("utmCampaign", "campaign campaignname");

    private final String field;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of texts
    private final List<String> headings;

    LeadColumn(String field, String headings) {
        this.field = field;
        this.headings = List.of(headings.split(" ", -1));
    }

    public String field() {
        return field;
    }

    public static Optional<LeadColumn> ofField(String field) {
        return Arrays.stream(values())
                .filter(column -> column.field.equals(field))
                .findFirst();
    }

    /** The column that is headed so, as far as the words tell. */
    public static Optional<LeadColumn> headed(String heading) {
        String plain = heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return Arrays.stream(values())
                .filter(column -> column.field.toLowerCase(Locale.ROOT).equals(plain)
                        || (!plain.isEmpty() && column.headings.contains(plain)))
                .findFirst();
    }
}
