package org.casus.actor;

import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.casus.model.Family;
import org.casus.world.AirTable;
import org.casus.world.Blueprint;
import org.casus.world.Offensives;
import org.casus.world.WorldView;

/** Sorties in support that a new offensive can expect: its part of what is flown for its side this week. */
final class SupportForecast implements Serializable {
    private static final long serialVersionUID = 1;
    private final Tables tables;
    private final double[] flown;
    private final int[] offensives;
    private final int[][] supporting;

    SupportForecast(Tables tables) {
        this.tables = tables;
        flown = new double[tables.blueprint().sides().size()];
        offensives = new int[flown.length];
        supporting = tables.blueprint().shared(Supporters.class, Supporters::made).bySide();
    }

    /** Air forces that support each side, shared by all replications. */
    private record Supporters(int[][] bySide) {
        static Supporters made(Blueprint b) {
            AirTable[] forces = b.airForces();
            int[][] bySide = new int[b.sides().size()][];
            for (int s = 0; s < bySide.length; s++) {
                int side = s;
                bySide[s] = IntStream.range(0, forces.length)
                        .filter(a -> forces[a].supports() == side && forces[a].mixes().length > 0)
                        .toArray();
            }
            return new Supporters(bySide);
        }
    }

    /** Counts battles and sums the sorties that the front gets, by side. */
    void refresh(WorldView view) {
        Blueprint b = tables.blueprint();
        Arrays.fill(flown, 0);
        Arrays.fill(offensives, 0);
        Offensives o = view.offensives();
        for (int i = 0; i < o.size(); i++) {
            int side = b.actors().side()[o.actor(i)];
            if (side >= 0 && o.leads(b.actors().side(), i)) {
                offensives[side]++;
            }
        }
        for (int a = 0; a < b.airForces().length; a++) {
            AirTable t = b.airForces()[a];
            if (t.supports() >= 0 && t.mixes().length > 0) {
                double sorties = view.quantity(b.quantities().at(Family.ORDERED, t.actor()));
                double front = front(t.mixes()[view.mix(a)]);
                flown[t.supports()] += t.supportShare() * sorties * front * tables.targets().closeSupport(view, t);
            }
        }
    }

    private double front(double[] mix) {
        double front = 0;
        for (int c = 0; c < mix.length; c++) {
            front += tables.blueprint().classes()[c].front() ? mix[c] : 0;
        }
        return front;
    }

    /** Sorties a day for one more offensive of a side in a zone. */
    double support(WorldView view, int side, int zone) {
        double sum = flown[side];
        for (int a : supporting[side]) {
            sum += tables.blueprint().airForces()[a].supportShare() * view.sorties(a, zone);
        }
        return sum / (1 + offensives[side]);
    }
}
