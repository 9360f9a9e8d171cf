package net.healix360.engage.dispatcher.kafka;

/** What a record of the topic is about; its name is the record's key. */
enum Kind {
    /** The vendor's event. */
    EVENT,
    /** A hospital claims agents and DIDs. */
    CLAIM,
    RENEWAL,
    GIVING_UP,
    /** A hospital took events of its lane. */
    DELIVERY,
    /** The first event of a lane goes to the dead letters; the record carries it whole. */
    BURIAL,
    /** A dead letter, written again before the record that carried it is dropped. */
    LETTER,
    /** An event that was delivered or buried goes through its lane once more; the record carries it whole. */
    REPLAY,
    /** A dispatcher takes or keeps a lane. */
    HOLD,
    /** A dispatcher gives its lanes back. */
    RETURN,
    /** What is older is forgotten. */
    TRIM
}
