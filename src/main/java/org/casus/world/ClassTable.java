package org.casus.world;

import java.io.Serializable;

/**
 * A class of air targets.
 *
 * @param sideWeights weight of control by each side
 * @param factionWeights weight of heads by each faction, null where control counts
 * @param front only next to the supported side's lines
 * @param near zones with extra weight
 * @param nearWeight the extra weight
 */
public record ClassTable(
        double[] sideWeights, double[] factionWeights, boolean front, boolean[] near, double nearWeight)
        implements Serializable {
    /** Whether it names a faction of a side. */
    public boolean names(int faction, int side) {
        return (factionWeights == null ? sideWeights[side] : factionWeights[faction]) > 0;
    }
}
