package org.casus.mechanism;

import java.io.Serializable;

/** One process of the world, run once a week or once a half-week. */
@FunctionalInterface
public interface Mechanism extends Serializable {
    /** Advances the process by one step of its interval. */
    void step();
}
