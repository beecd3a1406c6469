package org.casus.world;

import java.io.Serializable;

/**
 * Which members (factions, or sides) are or have been in which zones in this run. Few of all pairs are,
 * so the loops of a week go through these and not through all of them. Kept by {@link WorldChange};
 * nothing is taken off, so a pair that is listed may stand at 0, and one that is not does.
 */
public final class Occupancy implements Serializable {
    private static final long serialVersionUID = 1;
    private final int[] zone;
    private final int[] member;
    private final int[] begin;
    private final int[] zonesOf;
    private final int[] count;
    private int size;

    /** @param amounts by zone and member; those that are not 0 are listed */
    Occupancy(double[] amounts, int zones, int members) {
        zone = new int[amounts.length];
        member = new int[amounts.length];
        begin = new int[zones + 1];
        zonesOf = new int[amounts.length];
        count = new int[members];
        for (int z = 0; z < zones; z++) {
            for (int m = 0; m < members; m++) {
                if (amounts[z * members + m] != 0) {
                    zone[size] = z;
                    member[size++] = m;
                    enterZone(z, m);
                }
            }
            begin[z + 1] = size;
        }
    }

    /** Lists a pair that is not listed yet, in its place. */
    void enter(int z, int m) {
        int at = begin[z];
        while (at < begin[z + 1] && member[at] < m) {
            at++;
        }
        if (at < begin[z + 1] && member[at] == m) {
            return;
        }
        System.arraycopy(zone, at, zone, at + 1, size - at);
        System.arraycopy(member, at, member, at + 1, size - at);
        zone[at] = z;
        member[at] = m;
        size++;
        for (int later = z + 1; later < begin.length; later++) {
            begin[later]++;
        }
        enterZone(z, m);
    }

    private void enterZone(int z, int m) {
        int row = m * (begin.length - 1);
        int k = count[m]++;
        while (k > 0 && zonesOf[row + k - 1] > z) {
            zonesOf[row + k] = zonesOf[row + k - 1];
            k--;
        }
        zonesOf[row + k] = z;
    }

    /** Number of pairs; they ascend by zone, then by member. */
    public int size() {
        return size;
    }

    /** Zone of the i-th pair. */
    public int zone(int i) {
        return zone[i];
    }

    /** Member of the i-th pair. */
    public int member(int i) {
        return member[i];
    }

    /** First pair of a zone. */
    public int begin(int z) {
        return begin[z];
    }

    /** One past the last pair of a zone. */
    public int end(int z) {
        return begin[z + 1];
    }

    /** Number of zones of a member. */
    public int zones(int m) {
        return count[m];
    }

    /** The k-th zone of a member; they ascend. */
    public int zone(int m, int k) {
        return zonesOf[m * (begin.length - 1) + k];
    }
}
