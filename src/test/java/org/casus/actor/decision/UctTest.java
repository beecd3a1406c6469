package org.casus.actor.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Search in small games whose best reply is known. */
class UctTest {
    private static long best(Map<Long, Integer> made) {
        return made.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    }

    /** Move 1 pays 1 at once; move 2 pays nothing, but then move 3 pays 3, and without move 2 it pays 0. */
    private static double twoStages(SearchGame.Policy policy, double noise) {
        long first = new long[] {1, 2}[policy.choose(new long[] {1, 2}, 0)];
        long second = new long[] {1, 3}[policy.choose(new long[] {1, 3}, 0)];
        double now = first == 1 ? 1 : 0;
        return now + (second == 1 ? .5 : first == 2 ? 3 : 0) + noise;
    }

    @Test
    void findsThePlanThatTakesTwoStages() {
        Map<Long, Integer> made = Uct.search((i, p) -> twoStages(p, 0), 200, 2, 1.4);
        assertThat(best(made)).isEqualTo(2);
        assertThat(made.get(2L)).isGreaterThan(150);
    }

    @Test
    void withOneStageItIsAsShortSightedAsTheUsualMove() {
        assertThat(best(Uct.search((i, p) -> twoStages(p, 0), 200, 1, 1.4))).isEqualTo(1);
    }

    @Test
    void averagesOverChance() {
        SearchGame noisy = (i, p) -> twoStages(p, i % 2 == 0 ? 2 : -2);
        assertThat(best(Uct.search(noisy, 1000, 2, 1.4))).isEqualTo(2);
    }

    @Test
    void neverPlaysMoreFuturesThanItMay() {
        int[] played = new int[1];
        Map<Long, Integer> made = Uct.search((i, p) -> {
            assertThat(i).isEqualTo(played[0]++);
            return twoStages(p, 0);
        }, 37, 2, 1.4);
        assertThat(played[0]).isEqualTo(37);
        assertThat(made.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(37);
    }

    /** Move 2 is possible in every second future only, and the best: it competes only there (Cowling et al. 2012). */
    @Test
    void aMoveThatIsSeldomPossibleIsNotForgotten() {
        SearchGame game = (i, p) -> {
            long[] moves = i % 2 == 0 ? new long[] {1, 2} : new long[] {1};
            return moves[p.choose(moves, 0)] == 2 ? 1 : 0;
        };
        assertThat(Uct.search(game, 400, 1, 1.4).get(2L)).isGreaterThan(150);
    }
}
