package org.casus.world;

import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.casus.expression.Expression;

/** Who is hostile to whom: formulas that are constants are evaluated once, the others at every refresh. */
final class Hostility implements Serializable {
    private static final long serialVersionUID = 1;
    private final int[] sideOf;
    private final Expression[][] formula;
    private final int factions;
    private final int sides;
    private final double least;
    private final int[] moving;
    private final int[][] foughtBy;
    private final int[][] fights;
    private final int[] alike;
    private boolean started;

    Hostility(Blueprint b) {
        sideOf = b.factions().side();
        formula = b.factions().hostility();
        factions = sideOf.length;
        sides = b.sides().size();
        least = b.parameter("hostile_min");
        moving = b.shared(Moving.class, Moving::made).pairs();
        foughtBy = new int[factions][0];
        fights = new int[factions][0];
        alike = new int[factions];
    }

    /** Pairs whose hostility is no constant. @param pairs faction x factions + other faction, ascending */
    private record Moving(int[] pairs) {
        static Moving made(Blueprint b) {
            Expression[][] formula = b.factions().hostility();
            int n = formula.length;
            return new Moving(IntStream.range(0, n * n).filter(i -> !formula[i / n][i % n].fixed()).toArray());
        }
    }

    /** Brings the world's flags up to date. */
    void refresh(WorldState w) {
        boolean changed = !started;
        for (int k = 0; k < (started ? moving.length : factions * factions); k++) {
            int i = started ? moving[k] : k;
            int a = i / factions;
            int b = i % factions;
            boolean fights = a != b && formula[a][b].value(w.q) > least;
            changed |= fights != w.hostile[i];
            w.hostile[i] = fights;
        }
        started = true;
        if (changed) {
            spread(w);
        }
    }

    private void spread(WorldState w) {
        Arrays.fill(w.hostileToSide, false);
        Arrays.fill(w.atPeace, true);
        for (int a = 0; a < factions; a++) {
            for (int b = 0; b < factions; b++) {
                boolean fights = w.hostile[a * factions + b];
                w.hostileToSide[a * sides + sideOf[b]] |= fights;
                w.atPeace[sideOf[a] * sides + sideOf[b]] &= !fights;
                w.atPeace[sideOf[b] * sides + sideOf[a]] &= !fights;
            }
        }
        for (int a = 0; a < factions; a++) {
            fights[a] = chosen(w.hostile, a * factions, 1);
            foughtBy[a] = chosen(w.hostile, a, factions);
            int first = 0;
            while (!same(w, first, a)) {
                first++;
            }
            alike[a] = first;
        }
    }

    /** Factions whose flag is set, of flags from a place on, so many apart. */
    private int[] chosen(boolean[] flags, int from, int apart) {
        int[] chosen = new int[factions];
        int n = 0;
        for (int b = 0; b < factions; b++) {
            chosen[n] = b;
            n += flags[from + b * apart] ? 1 : 0;
        }
        return Arrays.copyOf(chosen, n);
    }

    private boolean same(WorldState w, int a, int b) {
        boolean same = sideOf[a] == sideOf[b];
        for (int g = 0; same && g < factions; g++) {
            same = w.hostile[a * factions + g] == w.hostile[b * factions + g];
        }
        return same;
    }

    /** First faction of the same side that fights the same others, for what depends on nothing else. */
    int alike(int faction) {
        return alike[faction];
    }

    /** Factions that a faction fights, in their order. */
    int[] fights(int faction) {
        return fights[faction];
    }

    /** Adds a strength of one faction to what is hostile to each faction that fights it, from a position on. */
    void add(double[] hostileHere, int from, int faction, double strength) {
        for (int f : foughtBy[faction]) {
            hostileHere[from + f] += strength;
        }
    }
}
