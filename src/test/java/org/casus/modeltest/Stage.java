package org.casus.modeltest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.casus.actor.AccordForecast;
import org.casus.actor.Appraiser;
import org.casus.actor.ForwardModel;
import org.casus.actor.Judgement;
import org.casus.actor.OptionMaker;
import org.casus.actor.Options;
import org.casus.actor.Perception;
import org.casus.actor.Portfolio;
import org.casus.actor.Tables;
import org.casus.engine.Replication;
import org.casus.mechanism.Setting;
import org.casus.mechanism.action.Arrivals;
import org.casus.mechanism.action.Execution;
import org.casus.mechanism.diplomacy.Agreements;
import org.casus.model.Family;
import org.casus.random.RandomStreams;
import org.casus.world.AccordTable;
import org.casus.world.Blueprint;
import org.casus.world.Choices;
import org.casus.world.EffectTable;
import org.casus.world.WorldChange;
import org.casus.world.WorldState;

/**
 * A replication stopped before a week, in which one thing is forecast or done. Rows that only speak of what
 * others are expected to do are taken out (they are never executed), and nobody decides any more, so that what
 * follows from the one thing is all that differs.
 */
final class Stage {
    private static final Set<Family> COUNTS =
            EnumSet.of(Family.TIMES, Family.WEEKS_SINCE, Family.FREQUENCY, Family.PARAMETER, Family.SINCE_END);

    private final Replication replication;
    private final WorldState state;
    private final Blueprint blueprint;
    private final Judgement judgement;
    private final OptionMaker maker;
    private final Appraiser appraiser;

    private Stage(Replication replication) {
        this.replication = replication;
        state = Worlds.state(replication);
        blueprint = replication.blueprint();
        withoutReactions(blueprint);
        Blueprint sure = Sure.BLUEPRINT;
        Tables tables = Worlds.tables(state, sure);
        Perception perception = new Perception(sure);
        perception.observe(state);
        ForwardModel model = new ForwardModel(tables, perception);
        model.observe(state);
        AccordForecast accords = new AccordForecast(model);
        maker = new OptionMaker(model, accords);
        appraiser = new Appraiser(sure, perception);
        judgement = new Judgement(state, model, accords, new Portfolio(appraiser, maker, sure));
    }

    /** The shipped scenario for planners who don't doubt what they see: their doubt is about what others will do (DoubtStatisticalTest), and here nobody does anything. */
    private static final class Sure {
        private static final Blueprint BLUEPRINT = sure(Shipped.blueprint());

        private static Blueprint sure(Blueprint b) {
            double[] scale = IntStream.range(0, b.actors().size()).mapToDouble(b::scale).toArray();
            Blueprint sure = Blueprint.of(b.scenario(), Map.of("rho_error", 0.)).withScale(scale);
            withoutReactions(sure);
            return sure;
        }
    }

    private static void withoutReactions(Blueprint b) {
        for (int k = 0; k < b.actionCount(); k++) {
            strip(b.action(k).effects());
        }
        for (AccordTable a : b.accords()) {
            strip(a.effects());
        }
    }

    private static void strip(EffectTable[][] effects) {
        for (int i = 0; i < effects.length; i++) {
            effects[i] = Arrays.stream(effects[i]).filter(e -> !e.reaction()).toArray(EffectTable[]::new);
        }
    }

    /** A replication as bytes, from which any number of stages can be set. */
    static byte[] freeze(Replication r) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream(); ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(r);
            out.flush();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Stage of(byte[] frozen) {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(frozen))) {
            return new Stage((Replication) in.readObject());
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    Blueprint blueprint() {
        return blueprint;
    }

    /** Whether an actor leads as many offensives as it can: to end one is to choose another then. */
    boolean leadsAll(int actor) {
        return state.offensives().of(actor) >= blueprint.actors().maxOffensives()[actor];
    }

    /** What an actor could do now, each with the changes of features that it would expect. */
    Options options(int actor) {
        Options options = new Options(blueprint.features().size());
        maker.fillForAll(state, actor, options);
        return options;
    }

    /**
     * What came: features week by week, and the state at the end but for the counts of who chose what.
     *
     * @param features [week][instance]
     */
    record Course(double[][] features, double[] state) {
        boolean differs(Course other) {
            return !Arrays.equals(state, other.state);
        }
    }

    /** Does what was chosen, another attack in the place of one that ended where all places were taken, and lets weeks go by in which nobody decides. */
    Course play(Choices choices, long luck, int weeks) {
        Setting s = new Setting(new WorldChange(state), new RandomStreams(luck), Worlds.NOBODY);
        Arrivals arrivals = new Arrivals(s);
        boolean[] led = new boolean[choices.size()];
        for (int i = 0; i < led.length; i++) {
            led[i] = choices.level(i) == Choices.STOP && leadsAll(choices.actor(i));
        }
        new Execution(s, choices, judgement, arrivals).step();
        for (int i = 0; i < led.length; i++) {
            if (led[i]) {
                new Execution(s, another(choices.actor(i), choices.action(i)), judgement, arrivals).step();
            }
        }
        new Agreements(s, choices, judgement).step();
        for (boolean[] barred : blueprint.actors().barred()) {
            Arrays.fill(barred, true);
        }
        double[][] features = new double[weeks][];
        int from = state.week();
        for (int week = 0; week < weeks; week++) {
            arrivals.step();
            replication.advance(from + week + 1);
            features[week] = features();
        }
        return new Course(features, everything());
    }

    /** The new attack that is worth most to an actor; none where none is worth its price. */
    private Choices another(int actor, int action) {
        Options options = options(actor);
        appraiser.prepare(state, actor, new double[blueprint.features().size()]);
        Choices best = new Choices();
        double most = 0;
        for (int o = 0; o < options.size(); o++) {
            double price = blueprint.parameter("chi") * options.cost(o) * blueprint.scale(actor);
            double worth = appraiser.gain(options.delta(o)) - price;
            if (options.action(o) == action && options.level(o) >= 0 && worth > most) {
                most = worth;
                best.clear();
                best.add(actor, action, options.zone(o), options.level(o), -1);
            }
        }
        return best;
    }

    private double[] everything() {
        double[] q = state.quantities().clone();
        for (int place = 0; place < blueprint.quantities().half(); place++) {
            q[place] = COUNTS.contains(blueprint.quantities().familyOf(place)) ? 0 : q[place];
        }
        DoubleStream.Builder all = DoubleStream.builder();
        Arrays.stream(q).forEach(all);
        for (int z = 0; z < blueprint.geography().size(); z++) {
            all.add(state.fortification(z)).add(state.roadCut(z)).add(state.besieger(z)).add(state.truce(z)).add(state.aided(z) ? 1 : 0);
            for (int f = 0; f < blueprint.factions().size(); f++) {
                all.add(state.heads(z, f));
            }
        }
        return all.build().toArray();
    }

    private double[] features() {
        double[] x = new double[blueprint.features().size()];
        for (int k = 0; k < x.length; k++) {
            x[k] = state.quantity(blueprint.quantities().at(Family.INSTANCE, k));
        }
        return x;
    }
}
