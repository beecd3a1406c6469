package org.casus.actor;

import org.casus.model.Family;
import org.casus.theory.Saturation;
import org.casus.world.Blueprint;
import org.casus.world.Quantities;

/** How much of a change at once is still there on average over the horizon, by what kind of quantity it is. */
final class Persistence {
    private Persistence() {}

    static double[] of(Blueprint b) {
        Quantities q = b.quantities();
        double weeks = b.parameter("h_fwd");
        double[] start = new double[q.half() * 2];
        for (int p = 0; p < b.names().parameters().size(); p++) {
            start[q.at(Family.PARAMETER, p)] = b.parameter(b.names().parameters().id(p));
        }
        double[] factor = new double[q.half()];
        double tick = b.parameter("tension_keep");
        double perceived = mean(1 - b.parameter("percept_keep"), weeks);
        double cooperation = mean(1 - b.parameter("coop_keep"), weeks);
        double liability = mean(1 - b.parameter("aud_dec"), weeks);
        double belief = mean(b.parameter("belief_decay"), weeks);
        double tension = mean(1 - tick * tick, weeks);
        for (int place = 0; place < factor.length; place++) {
            factor[place] = switch (q.familyOf(place)) {
                case STOCK -> mean(b.stocks()[q.within(place)].rate().value(start), weeks);
                case PERCEIVED -> perceived;
                case COOPERATION -> cooperation;
                case LIABILITY -> liability;
                case BELIEF -> belief;
                case TENSION -> tension;
                default -> 1;
            };
        }
        return factor;
    }

    /** Mean of (1 - rate)^t over the horizon. */
    private static double mean(double rate, double weeks) {
        return rate <= 1e-9 ? 1 : Math.min(1, Saturation.reached(rate, weeks) / (rate * weeks));
    }
}
