package org.casus.engine;

import java.util.stream.LongStream;
import org.casus.actor.Options;
import org.casus.actor.Steering;
import org.casus.actor.decision.SearchGame;
import org.casus.actor.mind.Moves;
import org.casus.model.Family;
import org.casus.model.SearchSettings;
import org.casus.random.Inversion;
import org.casus.random.RandomStreams;
import org.casus.random.Stream;
import org.casus.theory.Elementary;
import org.casus.world.Actors;
import org.casus.world.Blueprint;
import org.casus.world.FeatureTable.GoalEntry;
import org.casus.world.WorldChange;
import org.casus.world.WorldView;

/**
 * The futures of one actor from one week on. In each, chance is drawn anew and every other actor is of a type
 * drawn from the searcher's belief: resolute, or not, acting so in a crisis, and known to all to be so for as long as the
 * future lasts; how fast sides advance is drawn from its prior. What is hidden in the run is nowhere looked at. All others
 * decide by their rule, quantal response where it needs more than scores. A future is worth
 * what the searcher's features as it perceives them gain over those at its beginning, on the mean of its weeks, by
 * its own goals and its patron's, in units of its scale, less what its choices cost.
 */
final class Futures implements SearchGame {
    private final Lookahead.State origin;
    private final int actor;
    private final SearchSettings settings;
    private final Lookahead.State copy;
    private final RandomStreams luck;
    private final Rewinder rewinder;
    private final Blueprint b;
    private final RandomStreams streams;
    private final double start;
    private double paid;

    Futures(Lookahead.State origin, int actor, SearchSettings settings) {
        this.origin = origin;
        this.actor = actor;
        this.settings = settings;
        luck = new RandomStreams(0);
        copy = (Lookahead.State) new Copier(origin).copy(luck);
        rewinder = new Rewinder(copy);
        b = origin.world().state().blueprint();
        streams = origin.world().streams();
        start = utility(origin.world().state());
    }

    @Override
    public double play(int iteration, Policy policy) {
        int week = origin.world().state().week();
        rewinder.rewind();
        luck.reseed(Double.doubleToRawLongBits(streams.uniform(Stream.SEARCH, actor, week, iteration)));
        types(copy.world(), iteration);
        advances(copy.world());
        paid = 0;
        copy.world().portfolio().steer(new Pilot(policy));
        double gained = 0;
        for (int ahead = 0; ahead < settings.weeks(); ahead++) {
            copy.week(ahead == 0);
            gained += utility(copy.world().state()) - start;
        }
        return gained / settings.weeks() / b.scale(actor) - paid;
    }

    /** Every other actor is resolute or not, by the searcher's belief, and all believe it as firmly as can be. */
    private void types(World world, int iteration) {
        WorldView now = origin.world().state();
        WorldChange change = new WorldChange(world.state());
        for (int j = 0; j < b.actors().size(); j++) {
            if (j != actor) {
                int entity = (actor + 1) * b.actors().size() + j;
                double u = streams.uniform(Stream.SEARCH_TYPE, entity, now.week(), iteration);
                boolean resolute = u < now.quantity(b.quantities().at(Family.BELIEF, actor, j));
                believe(change, j, resolute);
                world.standoff().suppose(j, resolute ? 1 : 0);
            }
        }
    }

    /** How fast sides advance in this run nobody can know beforehand: drawn anew from what is known of it before any run. */
    private void advances(World world) {
        WorldChange change = new WorldChange(world.state());
        for (int side = 0; side < b.sides().size(); side++) {
            double normal = Inversion.normal(luck.uniform(Stream.RUN_ADVANCE, side, 0, 0));
            change.advanceFactor(side, Elementary.exp(b.parameter("sigma_advance") * normal));
        }
    }

    private void believe(WorldChange change, int j, boolean resolute) {
        double cap = b.parameter("belief_cap");
        double belief = 1 / (1 + Elementary.exp(resolute ? -cap : cap));
        for (int i = 0; i < b.actors().size(); i++) {
            if (i != j) {
                change.set(b.quantities().at(Family.BELIEF, i, j), belief);
            }
        }
    }

    private double utility(WorldView w) {
        Actors a = b.actors();
        int patron = a.patron()[actor];
        double weight = patron < 0 ? 0 : b.parameter("psi") * a.dependence()[actor];
        return (1 - weight) * utility(w, actor) + (weight == 0 ? 0 : weight * utility(w, patron));
    }

    private double utility(WorldView w, int who) {
        double sum = 0;
        for (GoalEntry g : b.features().goals()[who]) {
            int offset = b.names().features().of(b.catalogue().instances().get(g.instance()).code());
            double x = w.quantity(b.quantities().at(Family.INSTANCE, g.instance()))
                    + w.quantity(b.quantities().at(Family.PERCEIVED, who, offset));
            sum += g.function().value(x, origin.world().perception().reference(g));
        }
        return sum;
    }

    /** Lets the search choose first in every week, and adds up what is paid. */
    private final class Pilot implements Steering {
        private final Policy policy;

        Pilot(Policy policy) {
            this.policy = policy;
        }

        @Override
        public int take(WorldView w, int who, int draw, Options options, double[] probabilities, int drawn) {
            if (who != actor) {
                return drawn;
            }
            int taken = draw > 0 ? drawn : search(options, probabilities, drawn);
            paid += origin.world().portfolio().paid(w, who, options, taken);
            return taken;
        }

        private int search(Options options, double[] probabilities, int drawn) {
            int[] moves = Moves.worthALook(options, probabilities, settings.moves());
            int usual = -1;
            for (int m = 0; m < moves.length; m++) {
                usual = moves[m] == drawn ? m : usual;
            }
            long[] keys = LongStream.range(0, moves.length).map(m -> Moves.key(options, moves[(int) m])).toArray();
            int chosen = policy.choose(keys, usual);
            return chosen < 0 ? drawn : moves[chosen];
        }
    }
}
