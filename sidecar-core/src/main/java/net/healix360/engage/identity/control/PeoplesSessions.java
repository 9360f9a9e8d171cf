package net.healix360.engage.identity.control;

import java.util.Set;

/** The open sessions of one person. */
public interface PeoplesSessions {

    /** The ids of the sessions that the member has now. */
    Set<String> ofMember(String memberId);
}
