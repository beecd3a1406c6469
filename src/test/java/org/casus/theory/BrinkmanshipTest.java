package org.casus.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.casus.theory.Brinkmanship.Side;
import org.junit.jupiter.api.Test;

/** Games of one and two moves, worked by hand. */
class BrinkmanshipTest {
    private static Side side(double lambda, double danger, double giving) {
        return new Side(lambda, 1, danger, 0, new double[] {0, 10, 0}, new double[] {0, .5, giving}, new double[] {0, -.3, .8}, 2);
    }

    private static double[] worths(Brinkmanship game, Side mover, Side other, double heat) {
        return game.worths(new Side[] {mover}, other, heat)[0];
    }

    /** Looked one move ahead, what is left is the danger until it has cooled: h (h/10)^c / ((c+1) cooling). */
    @Test
    void oneMoveAhead() {
        Brinkmanship game = new Brinkmanship(2, 1, 3, 1);
        double[] worth = worths(game, side(4, 1, -.2), side(4, 1, -.2), 8);
        assertThat(worth[0]).isCloseTo(-.49 - .49 * 7 / 3, within(1e-12));
        assertThat(worth[1]).isCloseTo(.5 - 1 - 10. / 3, within(1e-12));
        assertThat(worth[2]).isEqualTo(-.2);
    }

    /** Once cooled below the floor it is over and nothing is left to fear. */
    @Test
    void coolingEndsIt() {
        assertThat(worths(new Brinkmanship(2, 1, 3, 4), side(4, 1, -.2), side(4, 1, -.2), 3.5)[0]).isZero();
    }

    /** A perfectly rational other who gains by giving way does so, and the first who holds has the prize. */
    @Test
    void theOtherIsExpectedToGiveWay() {
        double[] worth = worths(new Brinkmanship(2, 1, 3, 2), side(4, 1, -.2), side(500, 5, 0), 8);
        assertThat(worth[0]).isCloseTo(-.49 + .8, within(1e-9));
    }

    @Test
    void whoIsThoughtMoreStubbornIsLessWorthWaitingFor() {
        Brinkmanship game = new Brinkmanship(4, 1, 3, 4);
        double soft = worths(game, side(4, 1, -1), side(4, 1, -.2), 8)[0];
        double hard = worths(game, side(4, 1, -1), side(4, 1, -3), 8)[0];
        assertThat(hard).isLessThan(soft);
    }

    /** What is kept of one search for the next does not depend on the gains in which the movers differ. */
    @Test
    void moversSearchedTogetherAreWorthWhatEachIsAlone() {
        Side[] movers = {side(4, 1, -.2), side(4, 1, -2), side(4, 1, .9)};
        for (int depth = 1; depth <= Brinkmanship.DEEPEST; depth++) {
            Brinkmanship game = new Brinkmanship(4, 1.5, 3, depth);
            double[][] together = game.worths(movers, side(2, .5, -.4), 9);
            for (int m = 0; m < movers.length; m++) {
                assertThat(together[m]).containsExactly(worths(game, movers[m], side(2, .5, -.4), 9));
            }
        }
    }

    @Test
    void numbersOutsideTheirRangeAreNamed() {
        assertThatThrownBy(() -> new Brinkmanship(2, 1, 3, 5)).hasMessageContaining("depth 5");
        assertThatThrownBy(() -> new Brinkmanship(2, 0, 3, 4)).hasMessageContaining("cooling 0.0");
    }
}
