package org.casus.mechanism;

import java.io.Serializable;
import org.casus.model.Family;
import org.casus.world.ActionTable;
import org.casus.world.CrisisTable;
import org.casus.world.EffectTable;
import org.casus.world.LevelTable;
import org.casus.world.Names;
import org.casus.world.Quantities;

/** Carries out effect rows, and evaluates rates between the weekly rounds. */
public final class EventEffects implements Serializable {
    private static final long serialVersionUID = 1;
    private final Setting s;
    private final double beliefCap;
    private final double perceptCap;
    private final int valuePlace;
    private final int changePlace;
    private final int yPlace;

    public EventEffects(Setting setting) {
        s = setting;
        beliefCap = s.parameter("belief_cap");
        perceptCap = s.parameter("percept_cap");
        valuePlace = local(Names.VALUE);
        changePlace = local(Names.CHANGE);
        yPlace = local(Names.Y);
    }

    private int local(String name) {
        return s.at(Family.PARAMETER, s.blueprint().names().parameters().of(name));
    }

    /** Value of a rate now, its own formula evaluated anew. @param place of the rate, {@link org.casus.world.Blueprint#rate} */
    public double rate(int place) {
        s.change().set(place, s.blueprint().graph().valueAt(place).formula().value(s.world().quantities()));
        return s.world().quantity(place);
    }

    /**
     * An event happens: it is told, as the world stood when it was drawn, and counted, for the crises of these two among the
     * rest, and its effects on the actor are carried out.
     *
     * @param event id of an action
     * @param actor who has part in it and bears its effects
     * @param subject id of the other actor who has part in it
     * @param chance with which it was drawn, 0 to 1
     */
    public void happen(String event, int actor, String subject, double chance) {
        int k = s.blueprint().names().actions().of(event);
        ActionTable action = s.blueprint().action(k);
        String name = s.blueprint().scenario().actions().get(event).name();
        s.journal().tell(event, s.actor(actor), subject, action.rung(), chance,
                s.calledActor(s.actor(actor)) + ": " + name + called(subject) + ".");
        s.change().add(s.at(Family.EVENT_TIMES, k), 1);
        s.change().set(s.at(Family.EVENT_WEEKS_SINCE, k), 0);
        CrisisTable[] crises = s.blueprint().crises();
        for (int c = 0; c < crises.length; c++) {
            if (crises[c].trigger() == k && crises[c].between(actor, s.blueprint().names().actors().of(subject))) {
                s.change().set(s.at(Family.WEEKS_SINCE_TRIGGER, c), 0);
            }
        }
        carryOut(action.effects()[actor], 0, 0, 0);
    }

    private String called(String subject) {
        return s.blueprint().scenario().actors().containsKey(subject) ? " against " + s.calledActor(subject) : "";
    }

    /** Carries out effects. @param value of the level chosen @param change of the level @param y level of an agreement */
    public void carryOut(EffectTable[] effects, double value, double change, double y) {
        carryOut(effects, value, change, y, false);
    }

    /** Carries out what follows where something was tried and came to nothing. @param value of the level chosen */
    public void comeToNothing(EffectTable[] effects, double value) {
        carryOut(effects, value, value, value, true);
    }

    private void carryOut(EffectTable[] effects, double value, double change, double y, boolean failed) {
        s.change().set(valuePlace, value);
        s.change().set(changePlace, change);
        s.change().set(yPlace, y);
        double[] q = s.world().quantities();
        for (EffectTable e : effects) {
            if (!e.reaction() && e.failed() == failed && e.when().value(q) > 0) {
                s.change().set(e.place(), bounded(e.place(), e.after(q, beliefCap)));
            }
        }
    }

    private double bounded(int place, double next) {
        Quantities q = s.blueprint().quantities();
        return switch (q.familyOf(place)) {
            case STOCK -> s.blueprint().stocks()[q.within(place)].clip(next);
            case RELATION, COOPERATION -> Math.max(-1, Math.min(1, next));
            case EQUIPMENT, MANPADS, COHESION -> Math.max(0, Math.min(1, next));
            case TENSION, LIABILITY -> Math.max(0, next);
            case PERCEIVED -> Math.max(-perceptCap, Math.min(perceptCap, next));
            case LEVEL -> level(place, next);
            default -> next;
        };
    }

    /** A posture set by its index stands at the value of that level; one that is held by the scenario stays as it is. */
    private double level(int place, double index) {
        Quantities q = s.blueprint().quantities();
        if (s.blueprint().actors().forced()[q.first(place)][q.second(place)] >= 0) {
            return s.world().quantity(place);
        }
        LevelTable levels = s.blueprint().action(q.second(place)).levels()[q.first(place)];
        return levels == null ? index : levels.values()[(int) Math.max(0, Math.min(levels.size() - 1, index))];
    }
}
