package net.healix360.engage.simulator.softphones;

import net.healix360.engage.simulator.calls.Offer;

/** One agent's phone with the call that it has, ringing or connected. */
public final class Softphone {
    private PhoneLine line;
    private Offer offer;
    private boolean connected;

    void attach(PhoneLine next) {
        if (line != null) {
            line.replaced();
        }
        line = next;
        next.registered();
        if (offer != null && connected) {
            next.connected(ucid());
        } else if (offer != null) {
            next.rings(ucid(), offer.call().customer());
        }
    }

    /** The call goes on without the browser, as a page that is being reloaded wants it to. */
    public void detach(PhoneLine gone) {
        if (line == gone) {
            line = null;
        }
    }

    boolean isAttached() {
        return line != null;
    }

    boolean isIdle() {
        return line != null && offer == null;
    }

    void ring(Offer next) {
        offer = next;
        connected = false;
        next.leg().whenOver(() -> over(next));
        line.rings(ucid(), next.call().customer());
    }

    /** Orders about a call that is not this phone's any more come too late and change nothing. */
    public void answer(String ucid) {
        if (has(ucid) && !connected) {
            connected = true;
            offer.answer().run();
            line.connected(ucid);
        }
    }

    public void decline(String ucid) {
        if (has(ucid) && !connected) {
            offer.decline().run();
        }
    }

    public void hangUp(String ucid) {
        if (has(ucid) && connected) {
            offer.hangUp().run();
        }
    }

    void dropCall() {
        if (offer != null) {
            over(offer);
        }
    }

    private void over(Offer past) {
        if (past.equals(offer)) {
            String ucid = ucid();
            offer = null;
            connected = false;
            if (line != null) {
                line.ended(ucid);
            }
        }
    }

    private boolean has(String ucid) {
        return offer != null && ucid().equals(ucid);
    }

    private String ucid() {
        return offer.call().ucid().digits();
    }
}
