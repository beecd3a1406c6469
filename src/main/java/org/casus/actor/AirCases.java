package org.casus.actor;

import java.util.List;
import java.util.stream.IntStream;
import org.casus.model.Airspace;
import org.casus.model.Encounters;
import org.casus.world.Blueprint;
import org.casus.world.ClassTable;

/**
 * What a forecast of sorties needs to know of the scenario. Shared by all replications of a blueprint; must not be
 * written to.
 *
 * @param target factions that each class of targets names
 * @param hits whether a class names a faction
 * @param intruder who violates each airspace
 * @param defender whose it is
 * @param borderWeight how near each zone is to it
 * @param meets the two who encounter each other
 */
record AirCases(int[][] target, boolean[][] hits, int[] intruder, int[] defender, double[][] borderWeight, int[][] meets) {
    static AirCases of(Blueprint b) {
        return b.shared(AirCases.class, AirCases::made);
    }

    private static AirCases made(Blueprint b) {
        List<Airspace> spaces = b.scenario().airspace();
        List<Encounters> encounters = b.scenario().encounters();
        AirCases cases = new AirCases(new int[b.classes().length][], new boolean[b.classes().length][b.factions().size()],
                new int[spaces.size()], new int[spaces.size()], new double[spaces.size()][],
                new int[encounters.size()][2]);
        for (int c = 0; c < cases.target.length; c++) {
            cases.aim(c, b);
        }
        for (int k = 0; k < cases.intruder.length; k++) {
            cases.border(k, spaces.get(k), b);
        }
        for (int e = 0; e < cases.meets.length; e++) {
            cases.meets[e][0] = b.names().actors().of(encounters.get(e).a());
            cases.meets[e][1] = b.names().actors().of(encounters.get(e).b());
        }
        return cases;
    }

    private void aim(int c, Blueprint b) {
        ClassTable t = b.classes()[c];
        target[c] = IntStream.range(0, b.factions().size()).filter(f -> t.names(f, b.factions().side()[f])).toArray();
        for (int f : target[c]) {
            hits[c][f] = true;
        }
    }

    private void border(int k, Airspace space, Blueprint b) {
        intruder[k] = b.names().actors().of(space.intruder());
        defender[k] = b.names().actors().of(space.defender());
        borderWeight[k] = b.nearness(space);
    }
}
