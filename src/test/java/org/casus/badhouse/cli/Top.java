package org.casus.badhouse.cli;

import org.casus.badhouse.world.WorldState;

/** Closes a circle of packages: everybody sees it, and it sees the world. */
public final class Top {
    private Top() {}

    public static String name() {
        return new WorldState().toString();
    }
}
