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
    private boolean started;

    Hostility(Blueprint b) {
        sideOf = b.factions().side();
        formula = b.factions().hostility();
        factions = sideOf.length;
        sides = b.sides().size();
        least = b.parameter("hostile_min");
        moves = new boolean[factions * factions];
        fought = new double[factions * factions];
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
    }

    /** Adds a strength of one faction to what is hostile to each faction, from a position on. */
    void add(double[] hostileHere, int from, int faction, double strength) {
        int row = faction * factions;
        for (int f = 0; f < factions; f++) {
            hostileHere[from + f] += fought[row + f] * strength;
        }
    }
}
