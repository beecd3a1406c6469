package org.casus.world;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.casus.expression.Formula;
import org.casus.model.Edge;
import org.casus.model.Theatre;
import org.casus.model.Zone;
import org.casus.theory.Elementary;

/**
 * The theatre as arrays over zones; callers must not change them.
 *
 * @param terrain defender's advantage
 * @param value strategic value
 * @param area km2
 * @param population persons at the start
 * @param borderDistance km
 * @param neighbours adjacent zones in ascending order
 * @param reach share of a strength that is left after the road to each of them, in the same order
 * @param roles role tokens and the id of each zone
 */
public record Geography(
        double[] terrain,
        double[] value,
        double[] area,
        double[] population,
        double[] borderDistance,
        int[][] neighbours,
        double[][] reach,
        List<Set<String>> roles)
        implements Serializable {

    /** Arrays of a theatre. @param number evaluates formulas that depend on parameters only @param loss share of a strength that 100 km of road cost, 0 to 1 */
    static Geography of(Theatre t, Index zones, ToDoubleFunction<Formula> number, double loss) {
        int n = zones.size();
        int[][] neighbours = adjacency(t, zones);
        Geography g = new Geography(
                new double[n], new double[n], new double[n], new double[n], new double[n],
                neighbours, reach(t, zones, neighbours, loss), new ArrayList<>());
        for (Map.Entry<String, Zone> e : t.zones().entrySet()) {
            int z = zones.of(e.getKey());
            Zone zone = e.getValue();
            boolean classed = t.terrain().containsKey(zone.terrain());
            g.terrain[z] = classed ? number.applyAsDouble(t.terrain().get(zone.terrain()).factor()) : 1;
            g.value[z] = zone.value();
            g.area[z] = zone.area();
            g.population[z] = zone.population();
            g.borderDistance[z] = zone.borderDistance();
            Set<String> tokens = new java.util.LinkedHashSet<>(zone.roles());
            tokens.add(e.getKey());
            g.roles.add(Set.copyOf(tokens));
        }
        return g;
    }

    private static int[][] adjacency(Theatre t, Index zones) {
        List<java.util.TreeSet<Integer>> sets = new ArrayList<>();
        for (int z = 0; z < zones.size(); z++) {
            sets.add(new java.util.TreeSet<>());
        }
        for (String edge : t.edges().keySet()) {
            int dash = edge.indexOf('-');
            int a = zones.of(edge.substring(0, dash));
            int b = zones.of(edge.substring(dash + 1));
            sets.get(a).add(b);
            sets.get(b).add(a);
        }
        return sets.stream()
                .map(s -> s.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** The loss-of-strength gradient (Boulding 1962, chapter 12), the same for each km: (1 - loss)^(km/100). */
    private static double[][] reach(Theatre t, Index zones, int[][] neighbours, double loss) {
        double perKm = Elementary.log(1 - loss) / 100;
        double[][] reach = new double[neighbours.length][];
        for (int z = 0; z < reach.length; z++) {
            reach[z] = new double[neighbours[z].length];
            for (int k = 0; k < reach[z].length; k++) {
                reach[z][k] = Elementary.exp(perKm * road(t, zones.id(z), zones.id(neighbours[z][k])));
            }
        }
        return reach;
    }

    private static double road(Theatre t, String a, String b) {
        Edge there = t.edges().get(a + '-' + b);
        return (there == null ? t.edges().get(b + '-' + a) : there).km();
    }

    public int size() {
        return value.length;
    }

    /** How near each zone is to the border, exp(-distance/length): what a sortie over it adds to the chance to stray. @param length km */
    public double[] nearness(double length) {
        return Arrays.stream(borderDistance).map(km -> Elementary.exp(-km / length)).toArray();
    }

    /** Zones that any token fits; all zones where there are none. */
    public boolean[] select(List<String> tokens) {
        boolean[] chosen = new boolean[size()];
        for (int z = 0; z < chosen.length; z++) {
            chosen[z] = tokens.isEmpty() || !Collections.disjoint(tokens, roles.get(z));
        }
        return chosen;
    }
}
