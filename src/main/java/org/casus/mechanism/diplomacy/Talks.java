package org.casus.mechanism.diplomacy;

import java.io.Serializable;
import org.casus.mechanism.Setting;
import org.casus.random.Stream;
import org.casus.theory.AlternatingOffers;
import org.casus.theory.Logit;
import org.casus.theory.NashBargain;
import org.casus.world.AccordTable;
import org.casus.world.Appraisal;
import org.casus.world.Reply;

/**
 * A round of talks: the level is bargained, each party but the proposer accepts by chance, and the draft may come to
 * nothing. What an actor has settled to say beforehand is not drawn; where all who must answer have, nothing is.
 */
final class Talks implements Serializable {
    private static final long serialVersionUID = 1;
    private final Setting s;
    private final Appraisal appraisal;
    private final double sure;

    /** How a round ends. */
    enum End {
        /** All sign. */
        SIGNED,
        /** All accept, but it is not concluded this time. */
        OPEN,
        /** Somebody refuses. */
        REFUSED
    }

    Talks(Setting s, Appraisal appraisal) {
        this.s = s;
        this.appraisal = appraisal;
        sure = s.parameter("accept_cap");
    }

    /** What comes of a draft at a level. */
    End hold(int a, AccordTable t, int proposer, double level) {
        boolean drawn = false;
        boolean refused = false;
        boolean deferred = false;
        for (int party : t.parties()) {
            Reply reply = appraisal.reply(party, a);
            refused |= reply == null ? party != proposer && !accepts(party, a, level) : reply.answer() == Reply.Answer.REFUSE;
            deferred |= reply != null && reply.answer() == Reply.Answer.DEFER;
            drawn |= reply == null && party != proposer;
        }
        if (refused) {
            return End.REFUSED;
        }
        return deferred || drawn && !concluded(a, t) ? End.OPEN : End.SIGNED;
    }

    private boolean accepts(int party, int a, double level) {
        double chance = Math.min(sure, Logit.accept(appraisal.lambda(party) * appraisal.surplus(party, a, level)));
        return s.weekly(Stream.ACCEPTANCE, a * s.blueprint().actors().size() + party, 0) < chance;
    }

    private boolean concluded(int a, AccordTable t) {
        return s.weekly(Stream.CONCLUSION, a, 0) < t.conclude().value(s.world().quantities());
    }

    /** Level of the draft: what a party has settled beforehand, the one named first where several have; else what is bargained. */
    double level(int a, AccordTable t, int proposer) {
        for (int party : t.parties()) {
            Reply reply = appraisal.reply(party, a);
            if (reply != null && !Double.isNaN(reply.level())) {
                return reply.level();
            }
        }
        return bargained(a, t, proposer);
    }

    /** Level by the solution of Nash, or the least bad one where no level is better for all. */
    private double bargained(int a, AccordTable t, int proposer) {
        double[][] gains = new double[t.levels().length][t.parties().length];
        for (int p = 0; p < t.parties().length; p++) {
            for (int l = 0; l < gains.length; l++) {
                gains[l][p] = appraisal.surplus(t.parties()[p], a, t.levels()[l]);
            }
        }
        int leastBad = 0;
        for (int l = 0; l < gains.length; l++) {
            leastBad = least(gains[l]) > least(gains[leastBad]) ? l : leastBad;
        }
        int best = NashBargain.best(gains, powers(t.parties(), proposer));
        return t.levels()[best < 0 ? leastBad : best];
    }

    private static double least(double[] gains) {
        double least = Double.POSITIVE_INFINITY;
        for (double gain : gains) {
            least = Math.min(least, gain);
        }
        return least;
    }

    /**
     * Bargaining powers by patience: of two, one of whom proposes, their shares in offers made in turn, a week a round
     * (Rubinstein 1982); of others the limit of short rounds (Binmore, Rubinstein and Wolinsky 1986).
     */
    private double[] powers(int[] parties, int proposer) {
        double[] discounts = new double[parties.length];
        for (int p = 0; p < parties.length; p++) {
            discounts[p] = s.blueprint().actors().discount()[parties[p]];
        }
        boolean first = parties[0] == proposer;
        if (parties.length != 2 || !first && parties[1] != proposer) {
            return AlternatingOffers.powers(discounts);
        }
        double share = new AlternatingOffers(discounts[first ? 0 : 1], discounts[first ? 1 : 0]).share();
        return first ? new double[] {share, 1 - share} : new double[] {1 - share, share};
    }
}
