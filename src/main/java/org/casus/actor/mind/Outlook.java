package org.casus.actor.mind;

import java.io.Serializable;

/**
 * What actors are expected to change this week.
 *
 * @param each changes of features, [actor][feature]
 * @param all their sum over actors
 */
record Outlook(double[][] each, double[] all) implements Serializable {
    static Outlook of(double[][] each) {
        double[] all = new double[each[0].length];
        for (double[] one : each) {
            for (int f = 0; f < all.length; f++) {
                all[f] += one[f];
            }
        }
        return new Outlook(each, all);
    }

    /** The mean of several by weights that sum to 1. */
    static Outlook mean(Outlook[] outlooks, double[] weights) {
        double[][] each = new double[outlooks[0].each.length][outlooks[0].all.length];
        for (int h = 0; h < outlooks.length; h++) {
            for (int i = 0; i < each.length; i++) {
                for (int f = 0; f < each[i].length; f++) {
                    each[i][f] += weights[h] * outlooks[h].each[i][f];
                }
            }
        }
        return of(each);
    }
}
