package net.healix360.engage.simulator.day;

import java.time.Duration;
import java.util.List;
import net.healix360.engage.simulator.account.Campaign;
import net.healix360.engage.simulator.calls.HangupBy;
import net.healix360.engage.simulator.calls.Talk;

/** How answered calls of the day go: length, hold, who hangs up, wrap-up and disposition. */
record TalkStyle(DaySettings settings, Chance chance) {
    private static final double HOLD_SHARE = 0.2;
    private static final double USER_HANGUP_SHARE = 0.75;

    Talk next(Campaign campaign) {
        HangupBy by = chance.happens(USER_HANGUP_SHARE) ? HangupBy.USER : HangupBy.AGENT;
        Duration length = chance.workOf(settings.talkSeconds());
        Duration hold = chance.happens(HOLD_SHARE) ? length.dividedBy(4) : Duration.ZERO;
        return Talk.of(length, by)
                .withHold(hold)
                .disposedAfter(chance.workOf(settings.wrapUpSeconds()), disposition(campaign.dispositions()));
    }

    private String disposition(List<String> dispositions) {
        return dispositions.isEmpty() ? "General Enquiry" : chance.pick(dispositions);
    }
}
