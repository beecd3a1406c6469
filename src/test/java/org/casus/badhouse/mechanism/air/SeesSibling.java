package org.casus.badhouse.mechanism.air;

import org.casus.badhouse.mechanism.ground.Neighbour;

/** Breaks the rule that sibling mechanisms never meet. */
final class SeesSibling {
    private final Neighbour neighbour = new Neighbour();

    @Override
    public String toString() {
        return neighbour.toString();
    }
}
