package net.healix360.engage.launcher.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages that an administrator's side bar leads to, each asked for the day that was brought in. */
final class SupervisorPages {
    private static final Pattern LINK = Pattern.compile("class=\"side-link\" href=\"([^\"]+)\"");
    private static final String PROFILE = "/supervisor/profile";
    private static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");

    private SupervisorPages() {}

    static List<String> of(SidecarDoor door) throws IOException {
        String page = new String(door.read(PROFILE), StandardCharsets.UTF_8);
        String yesterday = LocalDate.now(Clock.system(ZONE)).minusDays(1).toString();
        return Stream.concat(LINK.matcher(page).results().map((MatchResult link) -> link.group(1)), Stream.of(PROFILE))
                .map(address -> address + "?from=" + yesterday + "&to=" + yesterday)
                .toList();
    }

    /** Without what was asked, for a person to read. */
    static String name(String address) {
        return address.substring(0, address.indexOf('?'));
    }
}
