package org.casus.world;

import java.util.Arrays;

/**
 * What air forces fly against, as the scenario states it. Shared by all replications of a blueprint; must not be
 * written to.
 *
 * @param used whether any mix of a force names a class
 * @param first first force that flies against a class, their number where none does; shares of a class that is not at
 *     the front are the same for all and kept once
 * @param near factor on a zone for a class
 * @param pressed features with exposure that a force's actor has goals for
 * @param pressing how much it wants each of them
 */
record AirWants(boolean[][] used, int[] first, double[][] near, int[][] pressed, double[][] pressing) {
    static AirWants of(Blueprint b) {
        return b.shared(AirWants.class, AirWants::made);
    }

    private static AirWants made(Blueprint b) {
        int forces = b.airForces().length;
        int classes = b.classes().length;
        AirWants wants = new AirWants(new boolean[forces][classes], new int[classes],
                new double[classes][b.geography().size()], new int[forces][], new double[forces][]);
        for (int a = 0; a < forces; a++) {
            wants.use(a, b.airForces()[a]);
            wants.press(a, b.airForces()[a].actor(), b.features());
        }
        for (int c = 0; c < classes; c++) {
            wants.aim(c, b.classes()[c]);
        }
        return wants;
    }

    private void use(int a, AirTable force) {
        for (double[] mix : force.mixes()) {
            for (int c = 0; c < mix.length; c++) {
                used[a][c] |= mix[c] > 0;
            }
        }
    }

    private void press(int a, int actor, FeatureTable t) {
        FeatureTable.GoalEntry[] goals = Arrays.stream(t.goals()[actor])
                .filter(g -> Arrays.stream(t.exposureSlots()).anyMatch(k -> k == g.instance()))
                .toArray(FeatureTable.GoalEntry[]::new);
        pressed[a] = Arrays.stream(goals).mapToInt(FeatureTable.GoalEntry::instance).toArray();
        pressing[a] = Arrays.stream(goals).mapToDouble(g -> Math.abs(g.function().weight())).toArray();
    }

    private void aim(int c, ClassTable t) {
        while (first[c] < used.length && !used[first[c]][c]) {
            first[c]++;
        }
        for (int z = 0; z < near[c].length; z++) {
            near[c][z] = t.near()[z] ? t.nearWeight() : 1;
        }
    }
}
