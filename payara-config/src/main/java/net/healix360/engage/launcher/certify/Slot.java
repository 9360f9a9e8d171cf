package net.healix360.engage.launcher.certify;

import java.util.regex.Pattern;

/**
 * A place of a request where an id stands.
 *
 * @param declared whether the operation says that it reads it; an undeclared one must change nothing
 */
record Slot(Place place, String name, boolean declared) {
    private static final Pattern NAMES_SOMETHING = Pattern.compile(
            "(?i).*(id|ids|ucid|did|dids|agents?|tenant|account|cursor|version|phone|phonenumber|email|beacontoken|q)\\]?");

    /** A number or an address that is written down is the writer's own, whoever else has it too. */
    private static final Pattern WRITTEN_DOWN = Pattern.compile("(?i)phone|phoneNumber|email");

    /** Where in a request. */
    enum Place {
        PATH,
        QUERY,
        BODY
    }

    /** Whether a member of a body that changes something stands for what there is already. */
    static boolean refers(String name) {
        return isFor(name) && !WRITTEN_DOWN.matcher(name).matches();
    }

    /** Whether something of that name stands for a record, a person, a call or a number. */
    static boolean isFor(String name) {
        return NAMES_SOMETHING.matcher(name).matches();
    }
}
