package org.casus.world;

import java.io.Serializable;

/**
 * Who fights for whom, and how much of it can join an attack next door or from afar. Shared by all replications of a
 * blueprint; must not be written to.
 *
 * @param bySide factions of each side, in their order
 * @param joins share of the strength of each faction that can join an attack next door
 * @param drawn share of each faction that a chosen attack can draw from afar
 * @param drawnSent the same of those of it whom an expedition brought: they are sent to attack, and fewer of them are tied to a place
 */
public record Forces(int[][] bySide, double[] joins, double[] drawn, double[] drawnSent) implements Serializable {
    public static Forces of(Blueprint b) {
        return b.shared(Forces.class, Forces::made);
    }

    private static Forces made(Blueprint b) {
        int n = b.factions().size();
        Forces forces = new Forces(b.factions().bySide(b.sides().size()), new double[n], new double[n], new double[n]);
        for (int f = 0; f < n; f++) {
            double mobile = b.factions().mobile()[f];
            forces.joins[f] = b.parameter("joint_draw") * mobile;
            forces.drawn[f] = b.factions().concentration()[f] * mobile;
            forces.drawnSent[f] = b.factions().concentration()[f] * Math.max(mobile, b.parameter("exp_mobile"));
        }
        return forces;
    }

    /** Share of a faction that an actor can draw into an attack from afar. */
    public double reserve(WorldView w, int actor, int faction) {
        return w.commands(actor, faction) * drawn[faction] + w.sent(actor, faction) * (drawnSent[faction] - drawn[faction]);
    }
}
