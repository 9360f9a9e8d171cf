package net.healix360.engage.dispatcher.kafka;

/**
 * A dead letter.
 *
 * @param place where the event stood in its lane
 * @param buried offset of the burial, which tells letters apart and orders them
 * @param buriedAt by the broker's clock, in milliseconds
 * @param carriedBy offset of the record that carries it now
 */
record Letter(String key, Place place, long buried, long buriedAt, long carriedBy) {

    static Letter of(Line line) {
        boolean burial = line.kind() == Kind.BURIAL;
        return new Letter(
                line.text(Fact.KEY),
                Place.parse(line.text(Fact.PLACE)),
                burial ? line.offset() : line.number(Fact.BURIED),
                burial ? line.writtenAt() : line.number(Fact.BURIED_AT),
                line.offset());
    }
}
