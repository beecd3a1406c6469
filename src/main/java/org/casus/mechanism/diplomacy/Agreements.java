package org.casus.mechanism.diplomacy;

import org.casus.mechanism.EventEffects;
import org.casus.mechanism.Mechanism;
import org.casus.mechanism.Setting;
import org.casus.model.EventWords;
import org.casus.model.Family;
import org.casus.random.Inversion;
import org.casus.random.Stream;
import org.casus.theory.AlternatingOffers;
import org.casus.theory.Logit;
import org.casus.theory.NashBargain;
import org.casus.world.AccordTable;
import org.casus.world.ActionTable;
import org.casus.world.Appraisal;
import org.casus.world.Choices;
import org.casus.world.Coverage;
import org.casus.world.Offensives;
import org.casus.world.WorldState;

/** Talks, signatures, violations and the end of agreements. */
public final class Agreements implements Mechanism {
    private static final long serialVersionUID = 1;
    private static final double VIOLATION_KEEP = 0.85;
    private static final double MOST_HAZARD = 0.9;
    private static final double SURE = 0.97;
    private final Setting s;
    private final Choices choices;
    private final Appraisal appraisal;
    private final EventEffects effects;

    public Agreements(Setting setting, Choices choices, Appraisal appraisal) {
        s = setting;
        this.choices = choices;
        this.appraisal = appraisal;
        effects = new EventEffects(setting);
    }

    @Override
    public void step() {
        AccordTable[] accords = s.blueprint().accords();
        for (int a = 0; a < accords.length; a++) {
            s.change().add(s.at(Family.SINCE_END, a), 1);
            if (Coverage.inForce(s.world(), a)) {
                s.change().add(s.at(Family.IN_FORCE, a), 1);
                endure(a, accords[a]);
            } else {
                int proposer = proposer(accords[a]);
                if (proposer >= 0 && open(a, accords[a])) {
                    talk(a, accords[a], proposer);
                }
            }
        }
    }

    private boolean open(int a, AccordTable t) {
        WorldState w = s.world();
        return t.when().value(w.quantities()) > 0 && w.quantity(s.at(Family.SINCE_END, a)) > t.patience();
    }

    private int proposer(AccordTable t) {
        for (int i = 0; i < choices.size() && t.propose() >= 0; i++) {
            if (choices.action(i) == t.propose()) {
                return choices.actor(i);
            }
        }
        return -1;
    }

    /** The level is bargained, each party but the proposer accepts by chance, and the draft may come to nothing. */
    private void talk(int a, AccordTable t, int proposer) {
        double level = level(a, t, proposer);
        double all = 1;
        for (int party : t.parties()) {
            if (party != proposer) {
                double gain = appraisal.surplus(party, a, level);
                double chance = Math.min(SURE, Logit.accept(appraisal.lambda(party) * gain));
                boolean accepts = s.weekly(Stream.ACCEPTANCE, a * s.blueprint().actors().size() + party, 0) < chance;
                all = accepts ? all : 0;
            }
        }
        double conclude = t.conclude().value(s.world().quantities());
        boolean signed = all > 0 && s.weekly(Stream.CONCLUSION, a, 0) < conclude;
        String id = s.blueprint().names().agreements().id(a);
        if (signed) {
            sign(a, t, level);
        } else {
            s.journal().tell(EventWords.TALKS, s.actor(proposer), id, 0, level,
                    "Talks on the " + name(id) + (all > 0 ? " are not concluded this week." : " fail: not all accept."));
        }
    }

    /** Level on offer by the solution of Nash, or the least bad one where no level is better for all. */
    private double level(int a, AccordTable t, int proposer) {
        double[][] gains = new double[t.levels().length][t.parties().length];
        int leastBad = 0;
        for (int l = 0; l < gains.length; l++) {
            for (int p = 0; p < t.parties().length; p++) {
                gains[l][p] = appraisal.surplus(t.parties()[p], a, t.levels()[l]);
            }
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

    private void sign(int a, AccordTable t, double level) {
        String id = s.blueprint().names().agreements().id(a);
        s.change().set(s.at(Family.AGREEMENT, a), level);
        s.change().set(s.at(Family.IN_FORCE, a), 0);
        s.change().set(s.at(Family.VIOLATIONS, a), 0);
        for (int party : t.parties()) {
            effects.carryOut(t.effects()[party], level, level, level);
        }
        if (t.ceasefire()) {
            halt(t);
        }
        s.journal().tell(id, "", id, 0, level, "The " + name(id) + " enters into force.");
    }

    /** Offensives of those whom the ceasefire binds stop in what it covers. */
    private void halt(AccordTable t) {
        Offensives o = s.world().offensives();
        for (int i = o.size() - 1; i >= 0; i--) {
            if (t.bound()[o.actor(i)] && Coverage.covers(s.world(), t, o.zone(i))) {
                s.change().close(i);
            }
        }
    }

    private void endure(int a, AccordTable t) {
        WorldState w = s.world();
        double[] q = w.quantities();
        int violations = s.at(Family.VIOLATIONS, a);
        s.change().set(s.at(Family.SPOILERS, a), Coverage.spoilers(w, t));
        int fresh = Inversion.poisson(t.violations().value(q), s.weekly(Stream.VIOLATION, a, 0));
        s.change().set(violations, VIOLATION_KEEP * w.quantity(violations) + fresh);
        double endures = t.defect() < 0 ? 1 : endures(t);
        double hazard = Math.min(MOST_HAZARD, Math.max(0, t.breakdown().value(q)));
        if (s.weekly(Stream.BREAKDOWN, a, 0) < 1 - (1 - hazard) * endures) {
            end(a, endures < 1);
        }
    }

    /** Chance that the agreement outlives those who leave it this week. */
    private double endures(AccordTable t) {
        ActionTable action = s.blueprint().action(t.defect());
        double endures = 1;
        for (int party : t.parties()) {
            if (choices.chosen(party, t.defect())) {
                endures *= 1 - action.setting("chance", party, s.world().quantities(), 1);
            }
        }
        return endures;
    }

    private void end(int a, boolean left) {
        String id = s.blueprint().names().agreements().id(a);
        double weeks = s.world().quantity(s.at(Family.IN_FORCE, a));
        s.change().set(s.at(Family.AGREEMENT, a), 0);
        s.change().set(s.at(Family.IN_FORCE, a), 0);
        s.change().set(s.at(Family.SINCE_END, a), 0);
        s.change().set(s.at(Family.SPOILERS, a), 0);
        s.journal().tell("end of " + id, "", id, 5, weeks,
                "The " + name(id) + (left ? " ends: a party leaves it." : " breaks down."));
    }

    private String name(String id) {
        return s.blueprint().scenario().agreements().get(id).name();
    }
}
