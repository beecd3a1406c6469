package org.casus.theory.bargain;

/**
 * What one stakeholder is brought to by another.
 *
 * @param kind of what kind
 * @param to index of who is to move
 * @param by index of whom it owes that to
 * @param from where it stands
 * @param there where the other stands
 * @param position where it is to go
 * @param own what it expects of challenging the other, E(i,j)
 * @param other what it thinks the other expects of challenging it, E(j,i)
 */
public record Offer(OfferKind kind, int to, int by, double from, double there, double position, double own, double other) {
    /** How far it must move. */
    double distance() {
        return Math.abs(position - from);
    }

    /** -1 downwards, 1 upwards, 0 nowhere. */
    double direction() {
        return Math.signum(position - from);
    }
}
