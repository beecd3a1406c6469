package org.casus.experiment.study;

import java.util.Iterator;
import java.util.List;
import org.casus.analysis.ControlShift;
import org.casus.scenario.Scenario;

/**
 * Runs of two scenarios in pairs of the same luck, with who holds which zone.
 *
 * @param a runs of one study
 * @param b runs of the same or another study, of the same order
 * @param scenarioA place of the first scenario in its study
 * @param scenarioB place of the second in its own
 */
public record ControlPairs(StudyMatrix a, StudyMatrix b, int scenarioA, int scenarioB) {
    /** Weeks at which both studies keep who holds what. */
    public List<Integer> weeks() {
        return a.model().study().control().stream().filter(b.model().study().control()::contains).toList();
    }

    /** Whether zones, sides and dates are the same, so that control can be compared. */
    public boolean alike() {
        Scenario one = scenario(a, scenarioA);
        Scenario two = scenario(b, scenarioB);
        return zones(one).equals(zones(two)) && sides(one).equals(sides(two)) && one.start().equals(two.start());
    }

    private static Scenario scenario(StudyMatrix m, int at) {
        return m.model().loaded().scenarios().get(at).scenario();
    }

    private static List<String> zones(Scenario s) {
        return List.copyOf(s.theatre().zones().keySet());
    }

    private static List<String> sides(Scenario s) {
        return List.copyOf(s.sides().keySet());
    }

    /** Counts the pairs of which both runs are there. @param week one of {@link #weeks()} */
    public ControlShift at(int week) {
        Scenario one = scenario(a, scenarioA);
        Iterator<String> lettersA = a.control(scenarioA, week);
        Iterator<String> lettersB = b.control(scenarioB, week);
        int[][][] counts = new int[3][zones(one).size()][sides(one).size()];
        int pairs = 0;
        while (lettersA.hasNext() && lettersB.hasNext()) {
            String inA = lettersA.next();
            String inB = lettersB.next();
            if (!inA.isEmpty() && !inB.isEmpty()) {
                pairs++;
                count(counts, inA, inB);
            }
        }
        boolean same = one.digest().equals(scenario(b, scenarioB).digest());
        return new ControlShift(zones(one), sides(one), counts[0], counts[1], counts[2], pairs, same);
    }

    private static void count(int[][][] counts, String a, String b) {
        for (int zone = 0; zone < a.length(); zone++) {
            int inA = Holders.side(a.charAt(zone));
            int inB = Holders.side(b.charAt(zone));
            if (inA >= 0) {
                counts[inA == inB ? 0 : 1][zone][inA]++;
            }
            if (inB >= 0 && inB != inA) {
                counts[2][zone][inB]++;
            }
        }
    }
}
