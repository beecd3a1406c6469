package org.casus.actor;

import java.io.Serializable;
import org.casus.world.ActionTable;
import org.casus.world.WorldView;

/** Makes the options of one kind of action, each with its expected changes. */
@FunctionalInterface
interface OptionSource extends Serializable {
    /** Adds the options that an actor has this week. */
    void add(WorldView w, int actor, ActionTable action, Options options);
}
