package org.casus.actor;

import java.util.Arrays;
import org.casus.expression.Expression;
import org.casus.model.Family;
import org.casus.theory.Saturation;
import org.casus.world.Blueprint;
import org.casus.world.Quantities;

/** How much of a change at once is still there on average over the horizon, by what kind of quantity it is. */
final class Persistence {
    private static final double[] NOTHING = {};

    private final double[] factor;

    private Persistence(double[] factor) {
        this.factor = factor;
    }

    /** By place of a quantity; shared by all replications of a blueprint, so it must not be written to. */
    static double[] of(Blueprint b) {
        return b.shared(Persistence.class, made -> new Persistence(factors(made))).factor;
    }

    private static double[] factors(Blueprint b) {
        Quantities q = b.quantities();
        double weeks = b.parameter("h_fwd");
        double[] factor = new double[q.half()];
        Arrays.fill(factor, 1);
        double[] start = null;
        for (int s = 0; s < b.stocks().length; s++) {
            Expression rate = b.stocks()[s].rate();
            start = start != null || rate.fixed() ? start : parameters(b);
            factor[b.stocks()[s].place()] = mean(rate.value(start == null ? NOTHING : start), weeks);
        }
        double tick = b.parameter("tension_keep");
        fill(factor, q, Family.PERCEIVED, mean(1 - b.parameter("percept_keep"), weeks));
        fill(factor, q, Family.COOPERATION, mean(1 - b.parameter("coop_keep"), weeks));
        fill(factor, q, Family.LIABILITY, mean(1 - b.parameter("aud_dec"), weeks));
        fill(factor, q, Family.BELIEF, mean(b.parameter("belief_decay"), weeks));
        fill(factor, q, Family.TENSION, mean(1 - tick * tick, weeks));
        return factor;
    }

    private static void fill(double[] factor, Quantities q, Family family, double value) {
        for (int place = q.at(family, 0); place < factor.length && q.familyOf(place) == family; place++) {
            factor[place] = value;
        }
    }

    /** A vector that holds the parameters, for rates that are no constants. */
    private static double[] parameters(Blueprint b) {
        Quantities q = b.quantities();
        double[] start = new double[q.half() * 2];
        for (int p = 0; p < b.names().parameters().size(); p++) {
            start[q.at(Family.PARAMETER, p)] = b.parameter(b.names().parameters().id(p));
        }
        return start;
    }

    /** Mean of (1 - rate)^t over the horizon. */
    private static double mean(double rate, double weeks) {
        return rate <= 1e-9 ? 1 : Math.min(1, Saturation.reached(rate, weeks) / (rate * weeks));
    }
}
