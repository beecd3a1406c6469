package org.casus.actor;

import java.io.Serializable;
import org.casus.world.Blueprint;
import org.casus.world.Exposure;
import org.casus.world.Occupancy;
import org.casus.world.WorldView;

/**
 * Fighters whose strength counts for an exposed feature, few of all, listed once a week by zone and faction with what their
 * strength means, so that each air force need not ask for all that it can hit.
 */
final class ExposedFighters implements Serializable {
    private static final long serialVersionUID = 1;
    private final Exposure exposure;
    private final Responses responses;
    private final int[] exposed;
    private final int zones;
    private final int[] zone;
    private final int[] faction;
    private final double[] strength;
    private final double[][] per;
    private final int[] choice;
    private int size;
    private int chosen;

    ExposedFighters(Tables tables, Responses responses) {
        Blueprint b = tables.blueprint();
        exposure = tables.exposure();
        this.responses = responses;
        exposed = b.features().exposureSlots();
        zones = b.geography().size();
        zone = new int[zones * b.factions().size()];
        faction = new int[zone.length];
        strength = new double[zone.length];
        per = new double[exposed.length][zone.length];
        choice = new int[zone.length + 1];
    }

    /** Lists them anew, on the responses of the week. */
    void refresh(WorldView w) {
        size = 0;
        Occupancy camps = w.camps();
        for (int z = 0; z < zones; z++) {
            if (counts(z)) {
                for (int p = camps.begin(z); p < camps.end(z); p++) {
                    add(w, z, camps.member(p));
                }
            }
        }
    }

    private boolean counts(int z) {
        boolean counts = false;
        for (int k : exposed) {
            counts |= exposure.threat(k)[z] != 0 || exposure.relief(k)[z] != 0;
        }
        return counts;
    }

    private void add(WorldView w, int z, int f) {
        zone[size] = z;
        faction[size] = f;
        strength[size] = w.strength().ofFaction(z, f);
        for (int j = 0; j < exposed.length; j++) {
            per[j][size] = responses.perStrength(j, f, z);
        }
        size++;
    }

    /** Chooses those of some factions for {@link #lose}. */
    void choose(boolean[] factions) {
        chosen = 0;
        for (int n = 0; n < size; n++) {
            choice[chosen] = n;
            chosen += factions[faction[n]] ? 1 : 0;
        }
    }

    /** Sets what it means for each exposed feature that the chosen lose a part of their strength. @param part of each zone */
    void lose(double[] delta, double[] part) {
        for (int j = 0; j < exposed.length; j++) {
            double sum = 0;
            double[] means = per[j];
            for (int i = 0; i < chosen; i++) {
                int n = choice[i];
                sum += means[n] * (-part[zone[n]] * strength[n]);
            }
            delta[exposed[j]] = sum;
        }
    }
}
