package net.healix360.engage.outreach.entity;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.healix360.engage.calls.entity.PhoneNumber;
import net.healix360.engage.calls.entity.Ucid;

/**
 * What a caller asked (helix-engage.md §2.8).
 *
 * @param leadId the lead that the caller is known to be; empty when the number tells
 */
public record Enquiry(
        PhoneNumber phone,
        Optional<String> firstName,
        Optional<String> lastName,
        Optional<String> interestedService,
        Optional<String> notes,
        Optional<Ucid> ucid,
        Optional<String> leadId) {

    /** The name as far as it is known, else the number: a lead has a name. */
    public String name() {
        String name = Stream.of(firstName, lastName).flatMap(Optional::stream).collect(Collectors.joining(" "));
        return name.isBlank() ? phone.e164() : name;
    }

    /** What was asked, in one text. */
    public String summary() {
        return notes.or(() -> interestedService).orElse("Enquiry");
    }

    /** The same words in the same call are one enquiry; without a call each is one of its own. */
    public Optional<String> key() {
        return ucid.map(call -> {
            String words = interestedService.orElse("") + "\n" + notes.orElse("");
            return "enquiry-" + call + "-" + UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
        });
    }
}
