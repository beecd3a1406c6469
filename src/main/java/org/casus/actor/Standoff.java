package org.casus.actor;

import java.io.Serializable;
import java.util.Arrays;
import org.casus.actor.decision.DecisionRule;
import org.casus.model.Family;
import org.casus.random.RandomStreams;
import org.casus.random.Stream;
import org.casus.theory.Brinkmanship;
import org.casus.world.Blueprint;
import org.casus.world.CrisisPlay;
import org.casus.world.CrisisTable;
import org.casus.world.WorldView;

/**
 * How actors move in a crisis: each move is forecast and valued as in any week, its stakes raised, and looked through a few
 * moves ahead against what the other is believed to be ({@link Brinkmanship}). Giving way costs the more, the
 * more resolute an actor is. A script or a player may settle the move. Nothing is made before the first crisis opens.
 */
public final class Standoff implements CrisisPlay, Serializable {
    private static final long serialVersionUID = 1;
    private static final int PARTIES = 2;
    private final WorldView w;
    private final Portfolio portfolio;
    private final OptionMaker maker;
    private final RandomStreams streams;
    private final Blueprint blueprint;
    private final double[] resolve;
    private StandoffSide[] sides;

    public Standoff(WorldView w, Portfolio portfolio, OptionMaker maker, RandomStreams streams) {
        this.w = w;
        this.portfolio = portfolio;
        this.maker = maker;
        this.streams = streams;
        blueprint = w.blueprint();
        resolve = blueprint.actors().resolve().clone();
    }

    /** Puts a resolve in the place of an actor's own: in futures of somebody who cannot know it. @param how 0 to 1 */
    public void suppose(int actor, double how) {
        resolve[actor] = how;
    }

    @Override
    public Move move(int crisis, int party, double heat, double cooling, double pledge) {
        if (sides == null) {
            sides = new StandoffSide[] {new StandoffSide(blueprint, maker, portfolio), new StandoffSide(blueprint, maker, portfolio)};
        }
        CrisisTable t = blueprint.crises()[crisis];
        int actor = t.parties()[party];
        int other = t.parties()[1 - party];
        for (int p = 0; p < PARTIES; p++) {
            sides[p].prepare(w, t, p, pledge);
        }
        double believed = w.quantity(blueprint.quantities().at(Family.BELIEF, actor, other));
        Brinkmanship game = new Brinkmanship(
                blueprint.parameter("nuc_curve"), cooling, blueprint.parameter("crisis_end"), (int) blueprint.parameter("crisis_depth"));
        StandoffSide mine = sides[party];
        Brinkmanship.Side[] minds = {mine.side(1), mine.side(0), mine.side(resolve[actor])};
        double[][] worths = game.worths(minds, sides[1 - party].side(believed), heat);
        double[] own = worths[2];
        double[] chance = chances(actor, own);
        double uniform = streams.uniform(Stream.CRISIS, crisis * blueprint.actors().size() + actor, w.week(), 0);
        mine.judge(w);
        int taken = portfolio.drawn(w, actor, mine.options(), own, chance.clone(), uniform);
        double odds = mine.speaks(w, t.parties()[1 - party], taken) ? 1 : odds(chances(actor, worths[0])[taken], chances(actor, worths[1])[taken]);
        return mine.move(taken, chance[taken], odds);
    }

    /** How much likelier a move is of the resolute; one that neither would make, put in from outside, tells nothing. */
    private static double odds(double resolute, double other) {
        return resolute == other ? 1 : resolute / other;
    }

    private double[] chances(int actor, double[] worths) {
        double[] chance = worths.clone();
        int[] kinds = new int[chance.length];
        Arrays.fill(kinds, 1);
        DecisionRule.of(blueprint.actors().rule()[actor], 0, 0).probabilities(chance, kinds, chance.length, blueprint.actors().lambda()[actor]);
        return chance;
    }
}
