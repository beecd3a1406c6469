package org.casus.actor;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.casus.world.ActionKind;
import org.casus.world.ActionTable;
import org.casus.world.Blueprint;
import org.casus.world.SupplyNetwork;
import org.casus.world.WorldView;

/** Makes all options of an actor: first to pass, then each action it may choose whose condition holds. */
public final class OptionMaker implements Serializable {
    private static final long serialVersionUID = 1;
    private final Blueprint blueprint;
    private final OptionSource[] source;
    private final ActionTable[][] possible;
    private final int pass;

    public OptionMaker(ForwardModel model, AccordForecast accords) {
        blueprint = model.blueprint();
        pass = findPass(blueprint);
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
        sources.put(ActionKind.GESTURE, new GestureOptions(model));
        sources.put(ActionKind.OFFENSIVE, new OffensiveOptions(model));
        sources.put(ActionKind.FORTIFY, new ZoneOptions(model));
        sources.put(ActionKind.CUT_ROAD, new RoadOptions(model, new SupplyNetwork(blueprint)));
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
        possible = new ActionTable[blueprint.actors().size()][];
        for (int i = 0; i < possible.length; i++) {
            possible[i] = possible(i);
        }
    }

    /** Actions that an actor may choose and that somebody makes options of. */
    private ActionTable[] possible(int actor) {
        return IntStream.range(0, source.length)
                .filter(k -> source[k] != null && blueprint.action(k).mayChoose()[actor])
                .mapToObj(blueprint::action)
                .toArray(ActionTable[]::new);
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

    /** Fills the options of an actor. */
    public void fill(WorldView w, int actor, Options options) {
        options.clear();
        options.add(pass, -1, -1, -1, 0);
        boolean[] barred = blueprint.actors().barred()[actor];
        int[] forced = blueprint.actors().forced()[actor];
        for (ActionTable action : possible[actor]) {
            int k = action.position();
            if (!barred[k] && forced[k] < 0 && action.when()[actor].value(w.quantities()) > 0) {
                source[k].add(w, actor, action, options);
            }
        }
    }
}
