package net.healix360.engage.simulator.day;

import java.util.List;
import java.util.Locale;
import net.healix360.engage.simulator.account.Campaign;

/** Whose numbers call and are called: the campaign's known callers mostly, otherwise a few hundred who call again. */
final class Customers {
    private static final int STRANGERS = 300;
    private static final double KNOWN_SHARE = 0.7;
    private static final int NATIONAL_DIGITS = 10;

    private final List<String> known;
    private final Chance chance;

    Customers(Campaign campaign, Chance chance) {
        this.known = campaign.callers().stream().map(Customers::national).toList();
        this.chance = chance;
    }

    String national() {
        if (!known.isEmpty() && chance.happens(KNOWN_SHARE)) {
            return chance.pick(known);
        }
        return String.format(Locale.ROOT, "98450%05d", 31 * chance.below(STRANGERS) + 407);
    }

    /** As caller ids come from the network: usually bare, sometimes with 91 or a 0 in front (reference/ozonetel.md §1.5). */
    String callerId() {
        String number = national();
        if (chance.happens(0.6)) {
            return number;
        }
        return (chance.happens(0.75) ? "91" : "0") + number;
    }

    private static String national(String number) {
        String digits = number.replaceAll("\\D", "");
        return digits.substring(Math.max(0, digits.length() - NATIONAL_DIGITS));
    }
}
