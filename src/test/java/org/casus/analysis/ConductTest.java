package org.casus.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.casus.model.Action;
import org.casus.outcome.Event;
import org.casus.outcome.RunResult;
import org.casus.outcome.Trajectory;
import org.junit.jupiter.api.Test;

class ConductTest {
    private static final int WEEKS = 15;

    private static Action action(String kind) {
        return new Action(kind, kind, null, null, null, null, null, 0, 0, null, null, null, null, null, null, null, null);
    }

    private static Event event(int week, String kind, String subject) {
        return new Event(week, 7 * week, kind, "A", subject, 0, 0, "");
    }

    private static RunResult run(double level, Event... events) {
        double[][] rows = new double[WEEKS + 1][1];
        for (int row = 1; row <= WEEKS; row++) {
            rows[row][0] = row <= 13 ? level : 2 * level;
        }
        return new RunResult("s", "", 1, WEEKS, new Trajectory(List.of("level.A.AIR"), rows), null, List.of(events), List.of(),
                Map.of());
    }

    private static Conduct twoRuns() {
        Conduct conduct = new Conduct(Map.of("PUSH", action("offensive"), "AIR", action("airCampaign")), WEEKS);
        conduct.add(run(10, event(0, "PUSH", "X"), event(12, "PUSH", "X"), event(13, "PUSH", "Y"), event(13, "fall", "Y")));
        conduct.add(run(20, event(14, "AIR", "")));
        return conduct;
    }

    @Test
    void countsActionsByQuarter() {
        assertThat(twoRuns().actions("A")).containsOnlyKeys("AIR", "PUSH");
        assertThat(twoRuns().actions("A").get("PUSH")).containsExactly(1, .5);
        assertThat(twoRuns().actions("A").get("AIR")).containsExactly(0, .5);
        assertThat(twoRuns().actions("B")).isEmpty();
    }

    @Test
    void averagesPosturesOverTheWeeksOfAQuarterEvenACutOne() {
        assertThat(twoRuns().postures("A").get("AIR")).usingComparatorWithPrecision(1e-9).containsExactly(15, 30);
    }

    @Test
    void ranksTargets() {
        assertThat(twoRuns().targets("A", 8)).containsExactly(Map.entry("X", 1.0), Map.entry("Y", .5));
        assertThat(twoRuns().targets("A", 1)).hasSize(1);
    }

    @Test
    void namesQuarters() {
        assertThat(Quarters.in(WEEKS)).isEqualTo(2);
        assertThat(Quarters.label(1, WEEKS)).isEqualTo("14-15");
        assertThat(Quarters.of(12)).isZero();
        assertThat(Quarters.of(13)).isEqualTo(1);
    }
}
