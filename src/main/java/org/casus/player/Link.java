package org.casus.player;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Two streams to a player and a way to end it. */
interface Link {
    InputStream fromPlayer() throws IOException;

    OutputStream toPlayer() throws IOException;

    /** What the player last complained of on its error stream; empty without. */
    String complaint();

    /** Ends it for good. May be called twice. */
    void end();

    /** Called before it is told that it is over, while what it has started can still be seen. */
    default void leaving() {}
}
