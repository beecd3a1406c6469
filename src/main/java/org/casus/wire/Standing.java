package org.casus.wire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.util.FastMath;
import org.casus.model.Stance;
import org.casus.model.Trust;
import org.casus.scenario.Constants;
import org.casus.scenario.Scenario;

/**
 * How far each outlet is believed, week by week. A claim is rated when another outlet that observes has told of the same
 * thing: 2 exp(-d^2/2) - 1 for figures, with d their distance in tolerances (the difference of logarithms of one more than
 * each count, or the difference of shares); 1 or -1 for events that both affirm, or that one denies. What affirms in the tone
 * of a boast, an excuse or blame says more than can be held against an observation and is not rated. Only what was printed
 * counts, so that anybody could compute it.
 */
final class Standing {
    private final Map<String, Voice> voices;
    private final int weeks;
    private final double memory;
    private final double weight;
    private final double tolerance;
    private final double shareTolerance;

    Standing(Scenario s, Map<String, Voice> voices, int weeks) {
        Constants c = new Constants(s);
        Trust t = s.trust();
        this.voices = voices;
        this.weeks = weeks;
        memory = c.of(t.memory(), 1);
        weight = c.of(t.weight(), 2);
        tolerance = c.of(t.tolerance(), 1);
        shareTolerance = c.of(t.shareTolerance(), 1);
    }

    /** Credibility by outlet: row 0 is the start, row w the end of week w. */
    Map<String, double[]> of(List<Draft> drafts) {
        Map<String, List<List<Double>>> ratings = ratings(drafts);
        Map<String, double[]> all = new LinkedHashMap<>();
        voices.forEach((id, v) -> {
            BetaReputation reputation = new BetaReputation(memory, weight, v.credibility());
            double[] rows = new double[weeks + 1];
            rows[0] = reputation.value();
            for (int w = 1; w <= weeks; w++) {
                reputation.fade();
                ratings.get(id).get(w).forEach(reputation::rate);
                rows[w] = reputation.value();
            }
            all.put(id, rows);
        });
        return all;
    }

    /** Ratings by outlet and row in which they fall due. */
    private Map<String, List<List<Double>>> ratings(List<Draft> drafts) {
        Map<String, List<List<Double>>> ratings = new LinkedHashMap<>();
        voices.keySet().forEach(id -> {
            List<List<Double>> rows = new ArrayList<>();
            for (int w = 0; w <= weeks; w++) {
                rows.add(new ArrayList<>());
            }
            ratings.put(id, rows);
        });
        Map<String, List<Draft>> seen = observed(drafts);
        for (Draft d : drafts) {
            List<Draft> others = seen.getOrDefault(d.topic().key(), List.of()).stream().filter(o -> !o.outlet().equals(d.outlet())).toList();
            double[] each = others.stream().mapToDouble(o -> rating(d, o)).filter(v -> !Double.isNaN(v)).toArray();
            int due = 1 + Math.max(d.day(), others.stream().mapToInt(Draft::day).max().orElse(0)) / 7;
            if (each.length > 0 && due <= weeks) {
                ratings.get(d.outlet()).get(due).add(Arrays.stream(each).average().orElseThrow());
            }
        }
        return ratings;
    }

    private Map<String, List<Draft>> observed(List<Draft> drafts) {
        Map<String, List<Draft>> seen = new LinkedHashMap<>();
        for (Draft d : drafts) {
            if (voices.get(d.outlet()).outlet().observes() && says(d) != Stance.Says.UNCLEAR) {
                seen.computeIfAbsent(d.topic().key(), t -> new ArrayList<>()).add(d);
            }
        }
        return seen;
    }

    /** From -1, belied, to 1, borne out; not a number where the claim can't be held against the observation. */
    private double rating(Draft claim, Draft observation) {
        if (says(claim) == Stance.Says.UNCLEAR) {
            return Double.NaN;
        }
        double c = claim.claim().number();
        double o = observation.claim().number();
        if (says(claim) != says(observation)) {
            return -1;
        }
        if (!claim.topic().plain() && says(claim) == Stance.Says.HAPPENED) {
            return Double.NaN;
        }
        return Double.isNaN(c) || Double.isNaN(o) ? 1 : agreement(c, o, claim.topic().share());
    }

    private double agreement(double c, double o, boolean share) {
        double d = share ? (c - o) / shareTolerance : (FastMath.log(1 + c) - FastMath.log(1 + o)) / tolerance;
        return 2 * FastMath.exp(-d * d / 2) - 1;
    }

    private static Stance.Says says(Draft d) {
        for (Stance.Says s : Stance.Says.values()) {
            if (s.toString().equals(d.claim().says())) {
                return s;
            }
        }
        throw new IllegalArgumentException("no item says '" + d.claim().says() + "'");
    }
}
