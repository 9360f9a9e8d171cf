package net.healix360.engage.telephony.control;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.healix360.engage.calls.entity.Disposition;

/** What a hospital has agreed with its telephony vendor in words: breaks, dispositions, where recordings lie. */
public interface TelephonySettings {

    /** The breaks that an agent may choose; the account must know them by these names. */
    List<String> pauseReasons();

    /** Hosts, or hosts with a port, from which recordings may be fetched; from nowhere else. */
    Set<String> recordingHosts();

    /** The vendor's text in that campaign; the hospital's usual one when the campaign has no own. */
    String vendorText(String campaignName, Disposition disposition);

    /** Empty for texts that the machine sets, and for one that stands for several dispositions. */
    Optional<Disposition> disposition(String campaignName, String vendorText);

    /** Whether a recording may be fetched from there; the vendor's word alone must not send us anywhere. */
    default boolean mayFetch(URI recording) {
        String scheme = recording.getScheme();
        if (recording.getHost() == null || !("https".equals(scheme) || "http".equals(scheme))) {
            return false;
        }
        String host = recording.getHost().toLowerCase(Locale.ROOT);
        String place = recording.getPort() < 0 ? host : host + ":" + recording.getPort();
        return recordingHosts().contains(host) || recordingHosts().contains(place);
    }
}
