package net.healix360.engage.simulator.dialling;

import net.healix360.engage.simulator.account.Campaign;

/** A campaign with its list and its position. */
public final class OutboundCampaign {
    private final Campaign settings;
    private final DialList list = new DialList();
    private Position position = Position.READY;

    OutboundCampaign(Campaign settings) {
        this.settings = settings;
    }

    void enter(Position next) {
        position = next;
    }

    void reset() {
        list.clear();
        position = Position.READY;
    }

    boolean isRunning() {
        return position == Position.RUNNING;
    }

    public Campaign settings() {
        return settings;
    }

    public DialList list() {
        return list;
    }

    public Position position() {
        return position;
    }
}
