package org.casus.theory.bargain;

/**
 * What a stakeholder did in a round.
 *
 * @param offer the offer it took
 * @param to where it went; short of the offer where steps are damped
 */
public record Move(Offer offer, double to) {
    /** How far it went. */
    public double distance() {
        return Math.abs(to - offer.from());
    }
}
