package org.casus.theory.bargain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What all expect in one round: risk exponents, chances of success, and the offers that follow. */
final class Outlook {
    private final Issue issue;
    private final Rules rules;
    private final double[] x;
    private final double[] r;
    private final double[][] chance;
    private final double median;
    private final double range;

    private Outlook(Issue issue, Rules rules, double[] x, double[] r) {
        this.issue = issue;
        this.rules = rules;
        this.x = x;
        this.r = r;
        range = issue.range();
        median = new Centre(issue, rules).median(x);
        chance = chances();
    }

    /** Outlook at positions: security is reckoned with exponents of 1, all else with those that follow from it. */
    static Outlook at(Issue issue, Rules rules, double[] x) {
        double[] neutral = new double[x.length];
        Arrays.fill(neutral, 1);
        double[] danger = new Outlook(issue, rules, x, neutral).dangers();
        return new Outlook(issue, rules, x, RiskExponent.of(danger, rules.slack()));
    }

    private double[][] chances() {
        Support support = new Support(issue, rules, x, r);
        double[][] all = new double[x.length][x.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x.length; j++) {
                all[i][j] = x[i] == x[j] ? 0 : support.chance(i, j);
            }
        }
        return all;
    }

    private double[] dangers() {
        double[] danger = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x.length; j++) {
                danger[i] += i == j ? 0 : utility(i, j, i);
            }
        }
        return danger;
    }

    /** Expected utility of a challenge in the eyes of one who reckons by its own exponent. */
    double utility(int viewer, int challenger, int challenged) {
        double d = Math.abs(x[challenger] - x[challenged]) / range;
        double m = Math.abs(x[challenger] - median) / range;
        return new Challenge(d, m, issue.get(challenged).salience(), chance[challenger][challenged]).utility(r[viewer], rules);
    }

    /** Risk exponents by stakeholder. */
    double[] risks() {
        return r.clone();
    }

    /** Chance that i's position prevails over j's; 0 where they are the same. */
    double chance(int i, int j) {
        return chance[i][j];
    }

    /** What i is brought to by others who stand elsewhere, in their order. */
    List<Offer> offers(int i) {
        List<Offer> offers = new ArrayList<>();
        for (int j = 0; j < x.length; j++) {
            Offer offer = x[i] == x[j] ? null : offer(i, j);
            if (offer != null) {
                offers.add(offer);
            }
        }
        return offers;
    }

    /** What i is brought to by j, null where i need not move. */
    Offer offer(int i, int j) {
        double own = utility(i, i, j);
        double other = utility(i, j, i);
        OfferKind kind = kind(own, other);
        if (kind == null) {
            return null;
        }
        double share = kind == OfferKind.COMPROMISE ? Math.abs(own / other) : 1;
        double position = share == 1 ? x[j] : x[i] + (x[j] - x[i]) * share;
        return new Offer(kind, i, j, x[i], x[j], position, own, other);
    }

    private OfferKind kind(double own, double other) {
        double slack = rules.slack();
        if (own > slack && other > own + slack) {
            return OfferKind.CONFRONTATION;
        }
        if (!(other > slack && own < -slack)) {
            return null;
        }
        if (other > -own) {
            return OfferKind.COMPROMISE;
        }
        return rules.repairs(Defect.CAPITULATION) ? OfferKind.CAPITULATION : null;
    }
}
