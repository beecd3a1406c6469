package org.casus.theory;

import java.util.Arrays;
import org.casus.theory.Brinkmanship.Side;

/**
 * The tree of one game of {@link Brinkmanship}, searched for movers who differ only in what their own moves gain them. A
 * heat is either where the crisis stands or the rung of a move, cooled so many times: few values, so each has a place,
 * and its danger is computed once for the whole tree. What the other's last move is worth depends on the heat and on
 * which move it has made before, not on the mover's gains, and is kept too.
 */
final class Escalation {
    private final Brinkmanship game;
    private final int steps;
    private final double[] heats;
    private final double[] dangers;
    private final double[][] last;
    private final Side[] party;
    private final int[] rungPlace;
    private final double[][] pledged;
    private final int[] used = new int[2];
    private final double[][] chance;
    private final double[][] mine;
    private final double[][] theirs;
    private double toMover;
    private double toOther;

    Escalation(Brinkmanship game, Side mover, Side other, double heat) {
        this.game = game;
        steps = game.depth() + 1;
        party = new Side[] {mover, other};
        rungPlace = new int[] {steps, steps * (1 + mover.rungs().length)};
        heats = new double[rungPlace[1] + steps * other.rungs().length];
        enter(0, heat);
        int most = 0;
        pledged = new double[2][steps];
        for (int p = 0; p < 2; p++) {
            double[] rungs = party[p].rungs();
            for (int k = 0; k < rungs.length; k++) {
                enter(rungPlace[p] + k * steps, rungs[k]);
            }
            for (int n = 1; n < steps; n++) {
                pledged[p][n] = pledged[p][n - 1] + party[p].pledge();
            }
            most = Math.max(most, rungs.length);
        }
        dangers = new double[heats.length];
        Arrays.fill(dangers, Double.NaN);
        last = new double[heats.length * other.rungs().length][];
        chance = new double[game.depth()][most];
        mine = new double[game.depth()][most];
        theirs = new double[game.depth()][most];
    }

    /** Notes a heat and what it is after each cooling. */
    private void enter(int place, double heat) {
        heats[place] = heat;
        for (int n = 1; n < steps; n++) {
            heats[place + n] = heats[place + n - 1] - game.cooling();
        }
    }

    /** What each move is worth to a mover. @param mover the first, or one that differs from it in its own gains only */
    double[] worths(Side mover) {
        party[0] = mover;
        int moves = mover.own().length;
        for (int k = 0; k < moves; k++) {
            after(0, 0, k);
        }
        return Arrays.copyOf(mine[0], moves);
    }

    /** Worth of a move to who makes it and to the other. @param ply moves made before it @param place of the heat */
    private void after(int ply, int place, int move) {
        int who = ply & 1;
        Side m = party[who];
        Side o = party[1 - who];
        mine[ply][move] = m.own()[move];
        theirs[ply][move] = m.other()[move];
        if (move == m.giving()) {
            mine[ply][move] -= pledged[who][ply / 2];
            return;
        }
        int to = heats[place + 1] >= m.rungs()[move] ? place + 1 : rungPlace[who] + move * steps;
        if (heats[to] < game.floor()) {
            return;
        }
        double risk = danger(to);
        if (ply == game.depth() - 1) {
            double rest = game.attrition(risk, heats[to]);
            toOther = -m.danger() * rest;
            toMover = -o.danger() * rest;
        } else {
            int before = used[who];
            used[who] = move == Brinkmanship.HOLD ? before : before | 1 << move;
            value(ply + 1, to);
            used[who] = before;
        }
        mine[ply][move] = m.own()[move] - m.danger() * risk + m.discount() * toOther;
        theirs[ply][move] = m.other()[move] - o.danger() * risk + o.discount() * toMover;
    }

    private double danger(int place) {
        if (Double.isNaN(dangers[place])) {
            dangers[place] = game.danger(heats[place]);
        }
        return dangers[place];
    }

    /** Leaves what is expected of the next mover's choice: what it is worth to it, and to the other. */
    private void value(int ply, int place) {
        boolean keeps = ply == game.depth() - 1 && (ply & 1) == 1;
        int key = keeps ? place * party[1].rungs().length + made(used[1]) : 0;
        if (!keeps) {
            expect(ply, place);
            return;
        }
        if (last[key] == null) {
            expect(ply, place);
            last[key] = new double[] {toMover, toOther};
        }
        toMover = last[key][0];
        toOther = last[key][1];
    }

    /** The one move that the other can have made before its last, by a tree no deeper than {@link Brinkmanship#DEEPEST}. */
    private static int made(int used) {
        return used == 0 ? Brinkmanship.HOLD : Integer.numberOfTrailingZeros(used);
    }

    private void expect(int ply, int place) {
        Side m = party[ply & 1];
        int moves = m.own().length;
        int out = used[ply & 1];
        double[] p = chance[ply];
        for (int k = 0; k < moves; k++) {
            if ((out & 1 << k) == 0) {
                after(ply, place, k);
                p[k] = m.lambda() * mine[ply][k];
            } else {
                p[k] = Double.NEGATIVE_INFINITY;
            }
        }
        Logit.probabilities(p, moves);
        double forMover = 0;
        double forOther = 0;
        for (int k = 0; k < moves; k++) {
            if ((out & 1 << k) == 0) {
                forMover += p[k] * mine[ply][k];
                forOther += p[k] * theirs[ply][k];
            }
        }
        toMover = forMover;
        toOther = forOther;
    }
}
