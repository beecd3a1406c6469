package org.casus.actor;

import java.io.Serializable;
import java.util.Arrays;
import org.casus.model.Family;
import org.casus.model.SimTime;
import org.casus.world.ActionTable;
import org.casus.world.Attrition;
import org.casus.world.Blueprint;
import org.casus.world.Occupancy;
import org.casus.world.WorldView;

/** What shelling is expected to do to those on whom it falls: by the law on which they lose men in contact, over the horizon. */
final class ShellingForecast implements Serializable {
    private static final long serialVersionUID = 1;
    private final Attrition law;
    private final Gradient gradient;
    private final Responses responses;
    private final double days;
    private final int firstHeads;
    private final int factions;
    private final SparseVector[] perFactor;
    private final double[] scratch;

    ShellingForecast(Blueprint b, Gradient gradient, Responses responses) {
        law = new Attrition(b);
        this.gradient = gradient;
        this.responses = responses;
        days = SimTime.WEEK * b.parameter("h_fwd");
        firstHeads = b.quantities().at(Family.HEADS, 0);
        factions = b.factions().size();
        perFactor = SparseVector.row(law.guns());
        scratch = new double[b.features().size()];
    }

    /** Computes anew what the unit of the factor on the losses of enemies means, on the slopes and responses of the week. */
    void refresh(WorldView w) {
        if (perFactor.length == 0) {
            return;
        }
        law.refresh(w);
        for (int g = 0; g < perFactor.length; g++) {
            Arrays.fill(scratch, 0);
            for (int f = 0; f < factions; f++) {
                if (law.hits(w, g, f)) {
                    gradient.add(scratch, firstHeads + f, -lose(w, f, law.shelling(w, f, g)));
                }
            }
            perFactor[g].copy(scratch);
        }
    }

    /** Adds what it means that a faction loses men in contact. @param others factor of the shelling by others @return the dead */
    private double lose(WorldView w, int f, double others) {
        double sum = 0;
        Occupancy camps = w.camps();
        for (int k = 0; k < camps.zones(f); k++) {
            int z = camps.zone(f, k);
            double heads = w.heads(z, f);
            double dead = Math.min(heads, law.dead(w, z, f, others, days));
            if (dead > 0) {
                responses.strengthAt(scratch, f, z, -w.strength().ofFaction(z, f) * (dead / heads));
                sum += dead;
            }
        }
        return sum;
    }

    /** Adds what a change of an actor's level of shelling means. */
    void add(double[] delta, WorldView w, ActionTable action, int actor, double change) {
        for (int g = 0; g < perFactor.length; g++) {
            if (law.action(g) == action.position() && law.gunner(g) == actor) {
                perFactor[g].addTo(delta, change * law.perLevel(w, g));
            }
        }
    }
}
