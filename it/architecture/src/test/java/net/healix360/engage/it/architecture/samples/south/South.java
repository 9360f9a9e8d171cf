package net.healix360.engage.it.architecture.samples.south;

import net.healix360.engage.it.architecture.samples.north.North;

/** The other half of a circle. */
public class South {
    public North opposite() {
        return new North(this);
    }
}
