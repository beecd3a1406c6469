package org.casus.actor;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.casus.model.Family;
import org.casus.world.Blueprint;
import org.casus.world.WorldView;

/**
 * What a small change of control, losses or heads changes in other features through the formulas of
 * the scenario: slopes by finite difference, computed anew every few weeks.
 */
public final class Gradient implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int EVERY = 4;
    private static final double SMALL = 0.01;
    private final Blueprint blueprint;
    private final Hypothesis hypothesis;
    private final int[] driver;
    private final int[] driverOf;
    private final SparseRows slope;
    private final double[] scratch;
    private final int first;

    public Gradient(Blueprint b, Hypothesis hypothesis) {
        blueprint = b;
        this.hypothesis = hypothesis;
        Drivers drivers = b.shared(Drivers.class, Drivers::made);
        driver = drivers.place();
        driverOf = drivers.at();
        scratch = new double[b.features().size()];
        slope = new SparseRows(driver.length, scratch.length);
        first = b.quantities().at(Family.INSTANCE, 0);
    }

    /** Quantities that drive others. @param place of each @param at which of them a place is, -1 for none */
    private record Drivers(int[] place, int[] at) {
        static Drivers made(Blueprint b) {
            int[] place = drivers(b);
            int[] at = new int[b.quantities().half()];
            Arrays.fill(at, -1);
            for (int i = 0; i < place.length; i++) {
                at[place[i]] = i;
            }
            return new Drivers(place, at);
        }
    }

    private static int[] drivers(Blueprint b) {
        List<Integer> places = new ArrayList<>();
        for (int k = 0; k < b.features().size(); k++) {
            if (b.features().formula()[k] == null) {
                places.add(b.quantities().at(Family.INSTANCE, k));
            }
        }
        for (int i = 0; i < b.actors().size(); i++) {
            places.add(b.quantities().at(Family.LOSSES, i));
        }
        for (int f = 0; f < b.factions().size(); f++) {
            places.add(b.quantities().at(Family.HEADS, f));
        }
        return places.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Computes the slopes anew if it is time. */
    public void refresh(WorldView w) {
        if (w.week() % EVERY == 0) {
            slope.clear();
            for (int i = 0; i < driver.length; i++) {
                refresh(w, i);
            }
        }
    }

    private void refresh(WorldView w, int i) {
        double now = w.quantity(driver[i]);
        boolean share = blueprint.quantities().familyOf(driver[i]) == Family.INSTANCE;
        double step = share ? SMALL : SMALL * Math.abs(now) + 1;
        Arrays.fill(scratch, 0);
        hypothesis.begin();
        hypothesis.set(driver[i], now + step);
        hypothesis.follow();
        hypothesis.addFeatures(scratch);
        hypothesis.end();
        if (share) {
            scratch[driver[i] - first] = 0;
        }
        for (int k = 0; k < scratch.length; k++) {
            scratch[k] /= step;
        }
        slope.append(scratch);
    }

    /** Adds to a vector what follows from a change of a driving quantity. */
    public void add(double[] delta, int place, double change) {
        int i = driverOf[place];
        if (i >= 0 && change != 0) {
            slope.addTo(delta, i, change);
        }
    }

    /** Adds a change of a control feature and what follows from it. */
    public void addControl(double[] delta, int instance, double change) {
        delta[instance] += change;
        add(delta, first + instance, change);
    }
}
