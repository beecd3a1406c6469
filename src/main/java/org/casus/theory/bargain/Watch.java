package org.casus.theory.bargain;

import java.util.List;

/**
 * Tells whether rounds come to rest. Without damping a round depends on positions alone, so that positions
 * seen before prove a cycle; with damping it is the smallness of moves in successive rounds that counts.
 */
final class Watch {
    /** Moves up to the range over this are small. */
    static final int PARTS = 10_000;
    /** Offers up to the range over this are small. */
    static final int WIDE = 100;
    /** So many rounds of small moves in succession are rest. */
    static final int CALM = 3;
    private static final double SAME = 1e-9;
    private final double range;
    private final boolean damped;

    Watch(Issue issue, Rules rules) {
        range = issue.range();
        damped = rules.repairs(Defect.OSCILLATION);
    }

    /** Whether more rounds would change nothing that matters. */
    boolean rests(List<Round> rounds) {
        int last = rounds.size() - 1;
        return last > 0 && (rounds.get(last).farthest() == 0 || calm(rounds));
    }

    private boolean calm(List<Round> rounds) {
        int n = rounds.size();
        return damped && n > CALM && rounds.subList(n - CALM, n).stream().allMatch(r -> r.farthest() <= range / PARTS);
    }

    /** How the rounds ended. */
    Settlement settlement(List<Round> rounds) {
        int last = rounds.size() - 1;
        if (last > 0 && rounds.get(last).farthest() == 0) {
            return new Settlement(Settlement.Kind.CONVERGED, last - 1, 0);
        }
        if (calm(rounds)) {
            boolean agreed = rounds.get(last).moves().stream().allMatch(m -> m.offer().distance() <= range / WIDE);
            return new Settlement(agreed ? Settlement.Kind.SETTLED : Settlement.Kind.HALTED, last - CALM, 0);
        }
        int period = damped ? 0 : period(rounds);
        if (period > 0) {
            int from = from(rounds, period);
            return period == 1 ? new Settlement(Settlement.Kind.CONVERGED, from, 0)
                    : new Settlement(Settlement.Kind.OSCILLATES, from, period);
        }
        return new Settlement(Settlement.Kind.OPEN, last, 0);
    }

    private int period(List<Round> rounds) {
        int last = rounds.size() - 1;
        for (int p = 1; p <= last; p++) {
            if (same(rounds.get(last), rounds.get(last - p))) {
                return p;
            }
        }
        return 0;
    }

    private int from(List<Round> rounds, int period) {
        int from = rounds.size() - 1 - period;
        while (from > 0 && same(rounds.get(from - 1), rounds.get(from - 1 + period))) {
            from--;
        }
        return from;
    }

    private boolean same(Round a, Round b) {
        for (int i = 0; i < a.positions().size(); i++) {
            if (Math.abs(a.positions().get(i) - b.positions().get(i)) > SAME * range) {
                return false;
            }
        }
        return true;
    }
}
