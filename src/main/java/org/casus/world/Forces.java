package org.casus.world;

/**
 * Who fights for whom, and how much of it can join an attack next door. Shared by all replications of a
 * blueprint; must not be written to.
 *
 * @param bySide factions of each side, in their order
 * @param joins share of the strength of each faction that can join an attack next door
 */
public record Forces(int[][] bySide, double[] joins) {
    public static Forces of(Blueprint b) {
        return b.shared(Forces.class, Forces::made);
    }

    private static Forces made(Blueprint b) {
        double[] joins = new double[b.factions().size()];
        for (int f = 0; f < joins.length; f++) {
            joins[f] = b.parameter("joint_draw") * b.factions().mobile()[f];
        }
        return new Forces(b.factions().bySide(b.sides().size()), joins);
    }
}
