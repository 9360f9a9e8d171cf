package net.healix360.engage.lists.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import net.healix360.engage.identity.control.CurrentSession;
import net.healix360.engage.identity.entity.Member;
import net.healix360.engage.lists.entity.Access;

/** Writes to the access log in the name of whoever is signed in. */
@ApplicationScoped
public class Accesses {
    private AccessLog log;
    private CurrentSession current;
    private Clock clock;

    protected Accesses() {}

    @Inject
    public Accesses(AccessLog log, CurrentSession current, Clock clock) {
        this.log = log;
        this.current = current;
        this.clock = clock;
    }

    public void note(Access.Act act, String subject, String subjectId, String reason) {
        Member member = current.require().member();
        log.add(new Access(clock.instant(), member.id(), member.fullName(), act, subject, subjectId, reason));
    }
}
