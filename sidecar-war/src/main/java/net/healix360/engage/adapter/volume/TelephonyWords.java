package net.healix360.engage.adapter.volume;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.healix360.engage.calls.entity.Disposition;

/**
 * What {@code telephony.json} says, with what is usual where it says nothing.
 *
 * @param campaigns a campaign's own texts by its name; {@code default} is for all others
 */
record TelephonyWords(Map<String, DispositionTexts> campaigns, List<String> pauseReasons, Set<String> recordingHosts) {
    static final String DEFAULT = "default";

    /** @param vendor recordings may lie beside the vendor's API */
    static TelephonyWords usual(URI vendor) {
        Set<String> hosts = new LinkedHashSet<>(List.of("recordings.kookoo.in", "s3.ap-southeast-1.amazonaws.com"));
        hosts.add(vendor.getAuthority());
        return new TelephonyWords(Map.of(), List.of("Break", "Training", "Lunch"), Set.copyOf(hosts));
    }

    String vendorText(String campaign, Disposition disposition) {
        return inTurn(campaign)
                .flatMap(texts -> texts.text(disposition).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("every disposition has a usual text"));
    }

    Optional<Disposition> disposition(String campaign, String text) {
        return inTurn(campaign).filter(texts -> texts.knows(text)).findFirst().flatMap(texts -> texts.meaning(text));
    }

    private Stream<DispositionTexts> inTurn(String campaign) {
        return Stream.of(
                        Optional.ofNullable(campaigns.get(campaign)),
                        Optional.ofNullable(campaigns.get(DEFAULT)),
                        Optional.of(DispositionTexts.USUAL))
                .flatMap(Optional::stream);
    }
}
