package org.casus.actor;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import org.casus.actor.Offers.Offer;
import org.casus.model.ActionKind;
import org.casus.world.ActionTable;
import org.casus.world.Blueprint;
import org.casus.world.WorldView;

/** Makes all options of an actor: first to pass, then each action it may choose whose condition holds. */
public final class OptionMaker implements Serializable {
    private static final long serialVersionUID = 1;
    private final Blueprint blueprint;
    private final ForwardModel model;
    private final OptionSource[] source;
    private final Offer[][] offers;
    private final OptionSource[][] makers;
    private final int pass;
    private final Obedience obedience;

    public OptionMaker(ForwardModel model, AccordForecast accords) {
        this.model = model;
        blueprint = model.blueprint();
        pass = findPass(blueprint);
        obedience = new Obedience(blueprint);
        Map<ActionKind, OptionSource> sources = new EnumMap<>(ActionKind.class);
        OptionSource postures = new PostureOptions(model);
        OptionSource forces = new ForceOptions(model);
        OptionSource sieges = new SiegeOptions(model);
        OptionSource agreements = new AccordOptions(model, accords);
        sources.put(ActionKind.POSTURE, postures);
        sources.put(ActionKind.CONTINGENT, postures);
        sources.put(ActionKind.HELICOPTERS, postures);
        sources.put(ActionKind.SHELLING, postures);
        sources.put(ActionKind.AIR_CAMPAIGN, new AirOptions(model));
        OptionSource gestures = new GestureOptions(model);
        sources.put(ActionKind.GESTURE, gestures);
        sources.put(ActionKind.CRISIS_MOVE, gestures);
        sources.put(ActionKind.OFFENSIVE, new OffensiveOptions(model));
        sources.put(ActionKind.FORTIFY, new ZoneOptions(model));
        sources.put(ActionKind.CUT_ROAD, new RoadOptions(model));
        for (ActionKind k : new ActionKind[] {ActionKind.BESIEGE, ActionKind.AID, ActionKind.LOCAL_TRUCE, ActionKind.EVACUATE}) {
            sources.put(k, sieges);
        }
        for (ActionKind k : new ActionKind[] {
            ActionKind.EXPEDITION, ActionKind.TRAIN, ActionKind.CROSS_BORDER,
            ActionKind.SHOCK_ASSAULT, ActionKind.PREY, ActionKind.MISSILE_SALVO
        }) {
            sources.put(k, forces);
        }
        sources.put(ActionKind.PROPOSE, agreements);
        sources.put(ActionKind.DEFECT, agreements);
        source = new OptionSource[blueprint.actionCount()];
        for (int k = 0; k < source.length; k++) {
            source[k] = sources.get(blueprint.action(k).kind());
        }
        offers = blueprint.shared(Offers.class, b -> Offers.made(b, sources.keySet())).byActor();
        makers = makers();
    }

    /** Who makes the options of each offer. */
    private OptionSource[][] makers() {
        OptionSource[][] makers = new OptionSource[offers.length][];
        for (int i = 0; i < makers.length; i++) {
            makers[i] = new OptionSource[offers[i].length];
            for (int n = 0; n < makers[i].length; n++) {
                makers[i][n] = source[offers[i][n].action().position()];
            }
        }
        return makers;
    }

    private static boolean open(WorldView w, int[] crises) {
        for (int place : crises) {
            if (w.quantity(place) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Adds the options of one action if its condition holds, whether a crisis reserves it or not. */
    void fillOne(WorldView w, int actor, int action, Options options) {
        ActionTable t = blueprint.action(action);
        boolean free = !blueprint.actors().barred()[actor][action] && blueprint.actors().forced()[actor][action] < 0;
        if (free && t.when()[actor].value(w.quantities()) > 0) {
            source[action].add(w, actor, t, options);
        }
    }

    private static int findPass(Blueprint b) {
        for (int k = 0; k < b.actionCount(); k++) {
            if (b.action(k).kind() == ActionKind.PASS) {
                return k;
            }
        }
        return -1;
    }

    /** Position of the action that stands for doing nothing, -1 where the scenario names none. */
    public int pass() {
        return pass;
    }

    /** Fills the options of an actor, for its own judgement: of their changes only what its goals and its patron's see is right. */
    public void fill(WorldView w, int actor, Options options) {
        model.judge(actor);
        fillForAll(w, actor, options);
        model.judgeAll();
    }

    /** Adds to the options of a client what its patron's liking of each means to its own goals. */
    void please(WorldView w, int actor, Appraiser appraiser, Options options) {
        obedience.foresee(w, actor, model, appraiser, options);
    }

    /** Fills the options of an actor, for whoever judges them: with their changes of all features. */
    public void fillForAll(WorldView w, int actor, Options options) {
        options.clear();
        options.add(pass, -1, -1, -1, 0);
        boolean[] barred = blueprint.actors().barred()[actor];
        Offer[] own = offers[actor];
        for (int n = 0; n < own.length; n++) {
            Offer offer = own[n];
            boolean possible = !barred[offer.action().position()] && (offer.crises() == null || !open(w, offer.crises()));
            if (possible && (offer.when() == null || offer.when().value(w.quantities()) > 0)) {
                makers[actor][n].add(w, actor, offer.action(), options);
            }
        }
    }
}
