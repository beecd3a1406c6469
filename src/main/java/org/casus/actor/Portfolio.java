package org.casus.actor;

import java.io.Serializable;
import java.util.Arrays;
import org.casus.actor.decision.DecisionRule;
import org.casus.model.ActionKind;
import org.casus.model.Family;
import org.casus.random.RandomStreams;
import org.casus.random.Stream;
import org.casus.theory.Logit;
import org.casus.world.ActionTable;
import org.casus.world.Blueprint;
import org.casus.world.Choices;
import org.casus.world.Reply;
import org.casus.world.WorldView;

/**
 * The weekly choice of an actor: up to three draws by its decision rule, each adding to what it has
 * decided, until it passes or its budget is spent.
 */
public final class Portfolio implements Serializable {
    private static final long serialVersionUID = 1;
    /** Most choices of an actor in a week; as the number of a draw it stands for a move in a crisis. */
    public static final int DRAWS = 3;
    private static final int AGAIN = -1;
    private final Blueprint blueprint;
    private final Appraiser appraiser;
    private final OptionMaker maker;
    private final Options options;
    private final DecisionRule[] rules;
    private final double chi;
    private final double switchCost;
    private final double moralHazard;
    private final double muchSunk;
    private final double[] decided;
    private double[] score;
    private double[] probability;
    private boolean[] out;
    private int[] kinds;
    private final int[] countOf;
    private final double[] magnitude;
    private final long[] weighed;
    private final double[] net;
    private final double[] stake;
    private final double[] conflict;
    private final long[] conflicts;
    private final double[] complied;
    private transient DecisionObserver observer;
    private transient Steering steering;
    private Mind[] minds;

    public Portfolio(Appraiser appraiser, OptionMaker maker, Blueprint b) {
        blueprint = b;
        this.appraiser = appraiser;
        this.maker = maker;
        options = new Options(b.features().size());
        chi = b.parameter("chi");
        switchCost = b.parameter("kap_sw");
        moralHazard = b.parameter("moral_hazard");
        muchSunk = b.parameter("sunk_full");
        decided = new double[b.features().size()];
        room(options.room());
        countOf = new int[b.actionCount() + 1];
        int n = b.actors().size();
        magnitude = new double[n];
        weighed = new long[n];
        net = new double[n];
        stake = new double[n];
        conflict = new double[n];
        conflicts = new long[n];
        complied = new double[n];
        rules = new DecisionRule[n];
        for (int i = 0; i < n; i++) {
            rules[i] = DecisionRule.of(b.actors().rule()[i], b.parameter("nest"), b.parameter("pass0"));
        }
    }

    private void room(int most) {
        score = new double[most];
        probability = new double[most];
        out = new boolean[most];
        kinds = new int[most];
    }

    /** Who sees the draws; null for nobody. */
    public void observe(DecisionObserver watcher) {
        observer = watcher;
    }

    /** Who may put another option in the place of the one drawn; null for nobody. */
    public void steer(Steering other) {
        steering = other;
    }

    /** A move of a crisis: a mind may settle it, and it is told and may be steered as any other draw. @return the option taken */
    int drawn(WorldView w, int actor, Options moves, double[] scores, double[] chances, double uniform) {
        if (minds != null && minds[actor] != null) {
            int[] alone = new int[moves.size()];
            Arrays.fill(alone, 1);
            minds[actor].move(new Turn(this, w, actor, DRAWS, blueprint.actors().budget()[actor], moves, scores, chances, alone));
        }
        int chosen = Logit.draw(chances, moves.size(), uniform);
        if (steering != null) {
            chosen = steering.take(w, actor, DRAWS, moves, chances, chosen);
        }
        if (observer != null) {
            observer.decided(w, actor, DRAWS, moves, scores, chances, chosen, uniform);
        }
        return chosen;
    }

    /** Actors that come to their chances of choice by more than a rule, by position; null for none, and null entries for the others. */
    public void minds(Mind[] others) {
        minds = others;
    }

    /** What an actor's mind has settled to say to a draft this week; null where it has none or says nothing. */
    Reply reply(WorldView w, int actor, int accord) {
        return minds == null || minds[actor] == null ? null : minds[actor].reply(w, accord);
    }

    public Appraiser appraiser() {
        return appraiser;
    }

    /** Mean of the absolute gain of options over all draws so far, for the unit of the logit. */
    public double meanMagnitude(int actor) {
        return weighed[actor] == 0 ? 0 : magnitude[actor] / weighed[actor];
    }

    /** Goal-conflict index: mean over options of 1 - |sum of terms|/sum of |terms|. */
    public double conflict(int actor) {
        return conflicts[actor] == 0 ? 0 : conflict[actor] / conflicts[actor];
    }

    /** The same weighted by the stakes of the options. */
    public double stakeConflict(int actor) {
        return stake[actor] == 0 ? 0 : 1 - net[actor] / stake[actor];
    }

    /** Share of this week's choices that the actor's patron would have liked; NaN where it chose nothing or has no patron. */
    public double complied(int actor) {
        return complied[actor];
    }

    /** Options weighed so far by all actors. */
    public long optionsWeighed() {
        return Arrays.stream(weighed).sum();
    }

    /** An actor decides; its choices are added to those of the week. */
    public void decide(WorldView w, int actor, RandomStreams streams, Choices choices) {
        offer(w, actor);
        if (score.length < options.room()) {
            room(options.room());
        }
        appraiser.forget(options.room());
        Arrays.fill(out, 0, options.size(), false);
        double budget = blueprint.actors().budget()[actor];
        Mind mind = minds == null ? null : minds[actor];
        if (mind != null) {
            mind.begin(w, actor);
        }
        int made = 0;
        int pleased = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            weigh(w, actor, draw, budget);
            chances(w, actor, draw, budget, mind);
            double uniform = streams.uniform(Stream.DECISION, actor, w.week(), draw);
            int chosen = Logit.draw(probability, options.size(), uniform);
            if (steering != null) {
                chosen = steering.take(w, actor, draw, options, probability, chosen);
            }
            if (observer != null) {
                observer.decided(w, actor, draw, options, score, probability, chosen, uniform);
            }
            if (chosen == 0) {
                break;
            }
            choices.add(actor, options.action(chosen), options.zone(chosen), options.level(chosen), options.mix(chosen));
            budget -= options.cost(chosen);
            made++;
            pleased += appraiser.patronGain(options.delta(chosen)) >= 0 ? 1 : 0;
            take(w, actor, chosen, choices);
        }
        if (mind != null) {
            mind.end();
        }
        complied[actor] = made == 0 || blueprint.actors().patron()[actor] < 0 ? Double.NaN : (double) pleased / made;
    }

    private void offer(WorldView w, int actor) {
        Arrays.fill(decided, 0);
        maker.fill(w, actor, options);
        maker.please(w, actor, appraiser, options);
    }

    private void weigh(WorldView w, int actor, int draw, double budget) {
        appraiser.prepare(w, actor, decided);
        appraiser.weigh(options);
        double scale = blueprint.scale(actor);
        count(budget);
        score[0] = 0;
        kinds[0] = 1;
        int n = options.size();
        for (int k = 1; k < n; k++) {
            if (out[k] || options.cost(k) > budget) {
                score[k] = Double.NEGATIVE_INFINITY;
            } else {
                score[k] = appraiser.gain(k) / scale - price(options, k) + options.audience(k) - hazard(w, actor, options, k);
                kinds[k] = countOf[options.action(k)];
            }
        }
        if (draw == 0) {
            tally(actor);
        }
    }

    /** Chances of a draw by the actor's rule, and by its mind where it has one. */
    private void chances(WorldView w, int actor, int draw, double budget, Mind mind) {
        System.arraycopy(score, 0, probability, 0, options.size());
        rules[actor].probabilities(probability, kinds, options.size(), blueprint.actors().lambda()[actor]);
        if (mind != null) {
            mind.chances(new Turn(this, w, actor, draw, budget, options, score, probability, kinds));
        }
    }

    /** Weighs the options of a draw again, after what the actor expects has changed. */
    void weighAgain(WorldView w, int actor, double budget) {
        weigh(w, actor, AGAIN, budget);
    }

    /**
     * Score of an option in units of the actor's scale, for what the appraiser was last prepared.
     *
     * @param offered options of the actor
     */
    public double worth(WorldView w, int actor, Options offered, int k) {
        double gain = appraiser.gain(offered.delta(k)) / blueprint.scale(actor);
        return gain - price(offered, k) + offered.audience(k) - hazard(w, actor, offered, k);
    }

    /** What an option costs an actor when it is taken, in units of scale, less what it gains before its public. */
    public double paid(WorldView w, int actor, Options offered, int k) {
        return price(offered, k) - offered.audience(k) + hazard(w, actor, offered, k);
    }

    /** What an option costs, in units of scale: points, and the change of a posture. */
    public double price(Options offered, int k) {
        return chi * offered.cost(k) + (offered.switches(k) ? switchCost : 0);
    }

    /** Counts the options of each kind that can be paid for. */
    private void count(double budget) {
        Arrays.fill(countOf, 0);
        for (int k = 1; k < options.size(); k++) {
            if (!out[k] && options.cost(k) <= budget) {
                countOf[options.action(k)]++;
            }
        }
    }

    /** Counts what all options within reach mean to an actor. */
    private void tally(int actor) {
        for (int k = 1; k < options.size(); k++) {
            if (score[k] == Double.NEGATIVE_INFINITY) {
                continue;
            }
            magnitude[actor] += Math.abs(appraiser.gain(k));
            weighed[actor]++;
            double terms = appraiser.stake(k);
            if (terms > 1e-9) {
                double sum = Math.abs(appraiser.net(k));
                conflict[actor] += 1 - sum / terms;
                conflicts[actor]++;
                stake[actor] += terms;
                net[actor] += sum;
            }
        }
    }

    /** Support already sunk by the patron makes concessions dearer (Byman and Kreps 2010). */
    private double hazard(WorldView w, int actor, Options offered, int option) {
        int patron = offered.concession(option) ? blueprint.actors().patron()[actor] : -1;
        if (patron < 0) {
            return 0;
        }
        double spent = w.quantity(blueprint.quantities().at(Family.SPENDING, patron));
        return moralHazard * blueprint.actors().dependence()[actor] * Math.min(1, spent / muchSunk);
    }

    private void take(WorldView w, int actor, int chosen, Choices choices) {
        double[] delta = options.delta(chosen);
        for (int k = 0; k < decided.length; k++) {
            decided[k] += delta[k];
        }
        ActionTable action = blueprint.action(options.action(chosen));
        boolean offensive = action.kind() == ActionKind.OFFENSIVE;
        int open = offensive ? w.offensives().of(actor) + opened(actor, choices) : 0;
        boolean full = open >= blueprint.actors().maxOffensives()[actor];
        for (int k = 1; k < options.size(); k++) {
            if (options.action(k) == options.action(chosen)) {
                boolean other = offensive && options.zone(k) != options.zone(chosen)
                        && options.level(k) != Choices.STOP && !full;
                out[k] |= !other;
            }
        }
    }

    private int opened(int actor, Choices choices) {
        int n = 0;
        for (int i = 0; i < choices.size(); i++) {
            boolean offensive = blueprint.action(choices.action(i)).kind() == ActionKind.OFFENSIVE;
            n += choices.actor(i) == actor && offensive ? choices.level(i) == Choices.STOP ? -1 : 1 : 0;
        }
        return n;
    }
}
