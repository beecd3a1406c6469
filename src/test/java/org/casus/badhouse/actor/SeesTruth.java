package org.casus.badhouse.actor;

import org.casus.badhouse.mechanism.ground.Neighbour;
import org.casus.badhouse.world.WorldState;

/** Breaks two rules: an actor that reads the state itself, and one that knows a mechanism. */
final class SeesTruth {
    double area(WorldState state, Neighbour neighbour) {
        return neighbour == null ? 0 : state.area;
    }
}
