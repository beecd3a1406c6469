package org.casus.world;

import java.io.Serializable;
import java.util.Arrays;
import org.casus.expression.Expression;

/** Who is hostile to whom: formulas that are constants are evaluated once, the others at every refresh. */
final class Hostility implements Serializable {
    private static final long serialVersionUID = 1;
    private final int[] sideOf;
    private final Expression[][] formula;
    private final int factions;
    private final int sides;
    private final double least;
    private final boolean[] moves;
    private final double[] fought;
    private final int[] alike;
    private boolean started;

    Hostility(Blueprint b) {
        sideOf = b.factions().side();
        formula = b.factions().hostility();
        factions = sideOf.length;
        sides = b.sides().size();
        least = b.parameter("hostile_min");
        moves = new boolean[factions * factions];
        fought = new double[factions * factions];
        alike = new int[factions];
        for (int i = 0; i < moves.length; i++) {
            moves[i] = !formula[i / factions][i % factions].fixed();
        }
    }

    /** Brings the world's flags up to date. */
    void refresh(WorldState w) {
        boolean changed = !started;
        for (int i = 0; i < moves.length; i++) {
            if (moves[i] || !started) {
                int a = i / factions;
                int b = i % factions;
                boolean fights = a != b && formula[a][b].value(w.q) > least;
                changed |= fights != w.hostile[i];
                w.hostile[i] = fights;
            }
        }
        started = true;
        if (changed) {
            spread(w);
        }
    }

    private void spread(WorldState w) {
        Arrays.fill(w.hostileToSide, false);
        for (int a = 0; a < factions; a++) {
            for (int b = 0; b < factions; b++) {
                boolean fights = w.hostile[a * factions + b];
                fought[b * factions + a] = fights ? 1 : 0;
                w.hostileToSide[a * sides + sideOf[b]] |= fights;
            }
        }
        for (int a = 0; a < factions; a++) {
            int first = 0;
            while (!same(w, first, a)) {
                first++;
            }
            alike[a] = first;
        }
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

    /** Adds a strength of one faction to what is hostile to each faction, from a position on. */
    void add(double[] hostileHere, int from, int faction, double strength) {
        int row = faction * factions;
        for (int f = 0; f < factions; f++) {
            hostileHere[from + f] += fought[row + f] * strength;
        }
    }
}
