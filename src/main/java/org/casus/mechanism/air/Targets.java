package org.casus.mechanism.air;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casus.world.AirTable;
import org.casus.world.Blueprint;
import org.casus.world.ClassTable;

/** Which factions the bombs of an air force can hit: those that a class of its mixes names. */
final class Targets {
    private Targets() {}

    /** [force][faction]. */
    static boolean[][] of(Blueprint b) {
        AirTable[] forces = b.airForces();
        boolean[][] target = new boolean[forces.length][b.factions().size()];
        for (int a = 0; a < forces.length; a++) {
            for (double[] mix : forces[a].mixes()) {
                for (int c = 0; c < mix.length; c++) {
                    mark(b, target[a], b.classes()[c], mix[c]);
                }
            }
        }
        return target;
    }

    /** For each faction the forces that can hit it, ascending. */
    static int[][] bombers(boolean[][] target, int factions) {
        return IntStream.range(0, factions)
                .mapToObj(f -> IntStream.range(0, target.length).filter(a -> target[a][f]).toArray())
                .toArray(int[][]::new);
    }

    /** The different sets of factions that forces can hit, 1 for each faction in it: [set][faction]. */
    static double[][] sets(boolean[][] target) {
        return distinct(target)
                .map(t -> IntStream.range(0, t.length).mapToDouble(f -> t[f] ? 1 : 0).toArray())
                .toArray(double[][]::new);
    }

    /** For each force the position of its set among the {@link #sets}. */
    static int[] setOf(boolean[][] target) {
        boolean[][] sets = distinct(target).toArray(boolean[][]::new);
        return Arrays.stream(target)
                .mapToInt(t -> IntStream.range(0, sets.length).filter(i -> Arrays.equals(sets[i], t)).findFirst().orElseThrow())
                .toArray();
    }

    private static Stream<boolean[]> distinct(boolean[][] target) {
        return IntStream.range(0, target.length)
                .filter(a -> Arrays.stream(target, 0, a).noneMatch(t -> Arrays.equals(t, target[a])))
                .mapToObj(a -> target[a]);
    }

    private static void mark(Blueprint b, boolean[] target, ClassTable t, double share) {
        for (int f = 0; f < target.length && share > 0; f++) {
            target[f] |= t.factionWeights() == null
                    ? t.sideWeights()[b.factions().side()[f]] > 0
                    : t.factionWeights()[f] > 0;
        }
    }
}
