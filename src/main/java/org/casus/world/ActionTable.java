package org.casus.world;

import java.io.Serializable;
import java.util.Map;
import org.casus.expression.Expression;
import org.casus.model.ActionKind;

/**
 * One action as the program holds it; arrays over actors have null where an actor cannot do it.
 *
 * @param position index of the action
 * @param id its id
 * @param kind its kind
 * @param rung rung of the ladder
 * @param mayChoose whether each actor can do it
 * @param when condition for each actor
 * @param cost budget points for each actor where levels give none
 * @param usd $M at once
 * @param levels levels for each actor, null without
 * @param effects effects for each actor; for events and agreements the entry 0 holds those without an actor
 * @param zones eligible zones
 * @param settings numbers of the kind, by name and actor
 * @param factionWeights weight by faction, 0 where not touched
 * @param partner actor it is directed at, -1 without
 * @param agreement agreement it concerns, -1 without
 */
public record ActionTable(
        int position,
        String id,
        ActionKind kind,
        double rung,
        boolean[] mayChoose,
        Expression[] when,
        Expression[] cost,
        double usd,
        LevelTable[] levels,
        EffectTable[][] effects,
        boolean[] zones,
        Map<String, Expression[]> settings,
        double[] factionWeights,
        int partner,
        int agreement)
        implements Serializable {

    /** Setting of an actor's action that every action of its kind must state. @throws IllegalStateException where it does not */
    public double setting(String name, int actor, double[] q) {
        Expression[] e = settings.get(name);
        if (e == null) {
            throw new IllegalStateException("the action " + id + " has no setting '" + name + "'; it has " + settings.keySet());
        }
        return e[actor].value(q);
    }

    /** Setting of an actor's action that may be left out, or a default where it is. */
    public double setting(String name, int actor, double[] q, double ifAbsent) {
        Expression[] e = settings.get(name);
        return e == null ? ifAbsent : e[actor].value(q);
    }
}
