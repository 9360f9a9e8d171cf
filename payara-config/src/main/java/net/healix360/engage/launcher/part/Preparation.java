package net.healix360.engage.launcher.part;

import java.io.IOException;

/** Makes what a part needs before its process starts; done anew at every start, so that nothing of a crash is carried over. */
@FunctionalInterface
public interface Preparation {
    ProcessSpec prepare() throws IOException;
}
