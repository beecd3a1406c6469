package org.casus.actor;

import java.io.Serializable;
import org.casus.model.Family;
import org.casus.world.ActionTable;
import org.casus.world.Blueprint;
import org.casus.world.EffectTable;
import org.casus.world.Names;
import org.casus.world.Occupancy;
import org.casus.world.Quantities;
import org.casus.world.WorldView;

/**
 * The cheap forward model: expected changes of features over the horizon, by the formulas that the
 * mechanisms run on. One instance serves all actors of a replication.
 */
public final class ForwardModel implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int NOBODY = -1;
    private final Blueprint blueprint;
    private final Perception perception;
    private final Tables tables;
    private final Hypothesis hypothesis;
    private final Gradient gradient;
    private final OffensiveForecast offensives;
    private final Responses responses;
    private final AirForecast air;
    private final ShellingForecast shelling;
    private final TargetScan scan;
    private final double[] persistence;
    private final double beliefCap;
    private final double perceptCap;
    private final double audienceScale;
    private final int[] prospects;
    private final int[] pocket;
    private final int[] enclosed;
    private int pockets;
    private int judging = NOBODY;
    private int observations;
    private final int valuePlace;
    private final int changePlace;
    private final int yPlace;
    private final int firstInstance;
    private final EffectTable[][][] paying;
    private final EffectTable[][][] signing;

    public ForwardModel(Tables tables, Perception perception) {
        this.tables = tables;
        this.perception = perception;
        blueprint = tables.blueprint();
        hypothesis = new Hypothesis(blueprint);
        gradient = new Gradient(blueprint, hypothesis);
        offensives = new OffensiveForecast(tables, gradient);
        responses = new Responses(tables, offensives);
        air = new AirForecast(tables, gradient, responses, hypothesis);
        shelling = new ShellingForecast(blueprint, gradient, responses);
        scan = new TargetScan(tables, offensives, perception);
        persistence = Persistence.of(blueprint);
        beliefCap = blueprint.parameter("belief_cap");
        perceptCap = blueprint.parameter("percept_cap");
        audienceScale = blueprint.parameter("aud_scale");
        prospects = new int[blueprint.actors().size()];
        pocket = new int[blueprint.geography().size() * blueprint.sides().size()];
        enclosed = new int[pocket.length];
        valuePlace = local(Names.VALUE);
        changePlace = local(Names.CHANGE);
        yPlace = local(Names.Y);
        firstInstance = blueprint.quantities().at(Family.INSTANCE, 0);
        Payments payments = Payments.of(blueprint);
        paying = payments.acting();
        signing = payments.signing();
    }

    private int local(String name) {
        return blueprint.quantities().at(Family.PARAMETER, blueprint.names().parameters().of(name));
    }

    /** Takes the state of the week in. */
    public void observe(WorldView w) {
        observations++;
        hypothesis.observe(w);
        findPockets(w);
        gradient.refresh(w);
        offensives.refresh(w);
        scan.refresh(w);
        scan.prospects(prospects);
        responses.refresh(w, prospects);
        air.refresh(w);
        shelling.refresh(w);
    }

    /** How often it has taken the state of the world in. */
    int observations() {
        return observations;
    }

    private void findPockets(WorldView w) {
        Occupancy holdings = w.holdings();
        pockets = 0;
        for (int i = 0; i < holdings.size(); i++) {
            int z = holdings.zone(i);
            int s = holdings.member(i);
            if (w.cutOff(z, s) && w.control(z, s) > w.blueprint().holding().holdsOut()) {
                pocket[pockets] = z;
                enclosed[pockets++] = s;
            }
        }
    }

    /** Number of sides and zones where a side that holds a part is cut off this week. */
    int pockets() {
        return pockets;
    }

    /** Zone of the i-th of those; they ascend by zone, then by side. */
    int pocket(int i) {
        return pocket[i];
    }

    /** Side that is cut off there. */
    int enclosed(int i) {
        return enclosed[i];
    }

    public Blueprint blueprint() {
        return blueprint;
    }

    public Tables tables() {
        return tables;
    }

    Perception perception() {
        return perception;
    }

    public OffensiveForecast offensives() {
        return offensives;
    }

    public AirForecast air() {
        return air;
    }

    ShellingForecast shelling() {
        return shelling;
    }

    public Responses responses() {
        return responses;
    }

    public Gradient gradient() {
        return gradient;
    }

    public TargetScan scan() {
        return scan;
    }

    public Hypothesis hypothesis() {
        return hypothesis;
    }

    /** From now on an actor weighs its own options: only what its goals and its patron's see is followed. */
    void judge(int actor) {
        judging = actor;
        hypothesis.see(blueprint.graph().consequences(actor));
    }

    /** Whether an actor weighs its own options, as all do on one snapshot of the world. */
    boolean judging() {
        return judging != NOBODY;
    }

    /** From now on all features are followed, whoever looks at them. */
    void judgeAll() {
        judging = NOBODY;
        hypothesis.seeAll();
    }

    /** Follows what has been supposed and adds it, features and ground, to a vector; ends the hypothesis. */
    public void conclude(double[] delta) {
        hypothesis.follow();
        hypothesis.addFeatures(delta);
        responses.follow(delta, hypothesis);
        hypothesis.end();
    }

    /** Tells effects what level they speak of. */
    public void level(double value, double change, double y) {
        hypothesis.local(valuePlace, value);
        hypothesis.local(changePlace, change);
        hypothesis.local(yPlace, y);
    }

    /**
     * Supposes the effects of an action on quantities, weighed by how long they last, and adds what is
     * expected of others to a vector; then, as in the world, that it has been done once more.
     *
     * @param chance that the action comes off; rows on its failure are weighed by the rest
     */
    public void suppose(ActionTable action, int actor, double[] delta, double chance) {
        EffectTable[] effects = judging == actor ? hypothesis.seen().effects(action.position()) : action.effects()[actor];
        for (EffectTable e : effects) {
            if (!e.holds(hypothesis.vector())) {
                continue;
            }
            double likely = e.failed() ? 1 - chance : chance;
            if (e.reaction()) {
                react(e, delta, likely);
            } else {
                execute(e, likely);
            }
        }
        int times = blueprint.quantities().at(Family.TIMES, actor, action.position());
        if (hypothesis.follows(times)) {
            hypothesis.set(times, hypothesis.get(times) + 1);
        }
    }

    /** Supposes what the rows of an action or agreement do, without what anybody expects others to do about it. */
    void execute(EffectTable[] effects) {
        for (EffectTable e : effects) {
            if (!e.reaction() && !e.failed() && e.holds(hypothesis.vector())) {
                execute(e, 1);
            }
        }
    }

    /** Adds what the actor that the rows belong to expects others to do about it, and how it will see its own goals itself. */
    void reactions(EffectTable[] effects, double[] delta, int actor) {
        for (EffectTable e : effects) {
            if (e.reaction() && e.holds(hypothesis.vector())) {
                react(e, delta, 1);
            } else if (!e.reaction() && perceives(e.place(), actor) && e.holds(hypothesis.vector())) {
                double seen = Math.max(-perceptCap, Math.min(perceptCap, e.after(hypothesis.vector(), beliefCap)));
                perception.shift(actor, e.place(), persistence[e.place()] * (seen - hypothesis.get(e.place())), delta);
            }
        }
    }

    private boolean perceives(int place, int actor) {
        Quantities q = blueprint.quantities();
        return q.familyOf(place) == Family.PERCEIVED && q.first(place) == actor;
    }

    private void execute(EffectTable e, double chance) {
        double now = hypothesis.get(e.place());
        double after = levelled(e.place(), e.after(hypothesis.vector(), beliefCap));
        hypothesis.set(e.place(), now + chance * persistence[e.place()] * (after - now));
    }

    private void react(EffectTable e, double[] delta, double chance) {
        int feature = e.place() - firstInstance;
        if (feature >= 0 && feature < delta.length) {
            delta[feature] += chance * e.amount(hypothesis.vector());
        }
    }

    private double levelled(int place, double after) {
        Quantities q = blueprint.quantities();
        if (q.familyOf(place) != Family.LEVEL) {
            return after;
        }
        if (blueprint.actors().forced()[q.first(place)][q.second(place)] >= 0) {
            return hypothesis.get(place);
        }
        var levels = blueprint.action(q.second(place)).levels()[q.first(place)];
        return levels == null ? after : levels.values()[(int) Math.max(0, Math.min(levels.size() - 1, after))];
    }

    /**
     * Weighs the effect rows of an action for the last option: what they change and what they pay.
     *
     * @param value of the level chosen
     */
    void effects(WorldView w, ActionTable action, int actor, double value, Options options) {
        if (action.effects()[actor].length > 0) {
            hypothesis.begin();
            level(value, value, value);
            suppose(action, actor, options.last(), 1);
            conclude(options.last());
            audience(w, action, actor, options);
        }
    }

    /** What its effects pay an actor before its public (Fearon 1994), for the last option. */
    public void audience(WorldView w, ActionTable action, int actor, Options options) {
        EffectTable[] effects = paying[action.position()][actor];
        if (effects.length > 0) {
            options.audience(paid(w, effects, actor));
        }
    }

    /** The same for signing an agreement at a level, in units of scale. */
    public double audience(WorldView w, int accord, int actor, double y) {
        level(y, y, y);
        return paid(w, signing[accord][actor], actor);
    }

    /** Values are read for the level that was told last, not for what was last done in the world. */
    private double paid(WorldView w, EffectTable[] effects, int actor) {
        double paid = 0;
        for (EffectTable e : effects) {
            double share = e.holds(hypothesis.vector()) ? e.amount(hypothesis.vector()) : 0;
            double discharged = w.quantity(e.place()) * Math.max(0, Math.min(1, share));
            paid += switch (e.mode()) {
                case FULFIL -> discharged;
                case RENEGE -> -discharged;
                default -> 0;
            };
        }
        return audienceScale * blueprint.actors().audience()[actor] * paid;
    }
}
