package org.casus.theory.bargain;

import java.util.Set;

/**
 * Which form of the model is run.
 *
 * @param repaired defects that are repaired
 * @param statusQuo Q, the chance that nothing changes where i does not challenge j, 0 to 1
 * @param better T, the chance that what changes is for the better of i, 0 to 1; counts only where Q is below 1
 */
public record Rules(Set<Defect> repaired, double statusQuo, double better) {
    private static final double SLACK = 1e-9;

    /** @throws IllegalArgumentException where Q or T lies outside 0 to 1 */
    public Rules {
        repaired = Set.copyOf(repaired);
        if (!(statusQuo >= 0 && statusQuo <= 1 && better >= 0 && better <= 1)) {
            throw new IllegalArgumentException("Q " + statusQuo + " and T " + better + " must lie in [0, 1]");
        }
    }

    /** The procedure whose rounds were published: Q is 1 and no defect is repaired. */
    public static Rules faithful() {
        return repairing(Set.of());
    }

    /** Every defect repaired. */
    public static Rules corrected() {
        return repairing(Set.of(Defect.values()));
    }

    /** Some defects repaired, with Q of 1 as published. */
    public static Rules repairing(Set<Defect> repaired) {
        return new Rules(repaired, 1, 1);
    }

    public boolean repairs(Defect d) {
        return repaired.contains(d);
    }

    /** Differences up to this much are ties, in utilities and in shares of the range. */
    double slack() {
        return repairs(Defect.ORDER) ? SLACK : 0;
    }
}
