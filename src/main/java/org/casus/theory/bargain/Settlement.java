package org.casus.theory.bargain;

/**
 * How bargaining ended.
 *
 * @param kind whether it came to rest
 * @param round first round after which nothing changes, or in which a cycle starts; else the last one run
 * @param period rounds until a cycle repeats; 0 where there is none
 */
public record Settlement(Kind kind, int round, int period) {
    /** Ways to end. */
    public enum Kind {
        /** Nobody moves any more. */
        CONVERGED,
        /** Moves have become small, and so have the offers that are still open. */
        SETTLED,
        /** Moves have become small only because steps are damped: large moves are still on offer. */
        HALTED,
        /** The same positions come back again and again. */
        OSCILLATES,
        /** Neither, in the rounds that were run. */
        OPEN
    }

    /** It in a few words. */
    public String words() {
        return switch (kind) {
            case CONVERGED -> round == 0 ? "converged at round 0: nobody moves at all"
                    : "converged at round " + round + ": nobody moves after it";
            case SETTLED -> "converged at round " + round + ": after it " + small() + ", nor is asked to by more than a "
                    + Watch.WIDE + "th";
            case HALTED -> "not converged: damped to a halt at round " + round + ", after which " + small()
                    + ", though larger moves are on offer";
            case OSCILLATES -> "oscillates with period " + period + " from round " + round;
            case OPEN -> "not converged after " + round + " rounds";
        };
    }

    private static String small() {
        return "nobody moves by more than a " + Watch.PARTS + "th of the range in " + Watch.CALM + " rounds";
    }
}
