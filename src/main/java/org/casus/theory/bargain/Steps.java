package org.casus.theory.bargain;

import java.util.Arrays;

/**
 * How far each stakeholder goes of the way it is offered: all of it until it first turns round, half as far
 * after each turn. Steps halved at a change of sign are how Riedmiller and Braun (1993) keep a descent from
 * swinging about its goal; they are never lengthened here, so that moves must fade where turns do not end.
 */
final class Steps {
    private static final double HALF = .5;
    private final double[] share;
    private final double[] last;
    private final boolean damped;

    Steps(int stakeholders, Rules rules) {
        share = new double[stakeholders];
        last = new double[stakeholders];
        Arrays.fill(share, 1);
        damped = rules.repairs(Defect.OSCILLATION);
    }

    /** Where an offer takes who accepts it. */
    double to(Offer offer) {
        int i = offer.to();
        double direction = offer.direction();
        if (damped && direction * last[i] < 0) {
            share[i] *= HALF;
        }
        last[i] = direction == 0 ? last[i] : direction;
        return share[i] == 1 ? offer.position() : offer.from() + share[i] * (offer.position() - offer.from());
    }
}
