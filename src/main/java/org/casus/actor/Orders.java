package org.casus.actor;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.casus.model.ActionKind;
import org.casus.model.DecisionSettings;
import org.casus.model.ScriptEntry;
import org.casus.scenario.Scenario;
import org.casus.world.Blueprint;

/** Zones that the scripts of actors name for an offensive: these are targets even where others promise more. */
final class Orders implements Serializable {
    private static final long serialVersionUID = 1;

    /** An attack ordered. */
    private record Order(int week, int zone) implements Serializable {}

    private final List<List<Order>> orders = new ArrayList<>();

    Orders(Blueprint b) {
        Scenario s = b.scenario();
        for (int i = 0; i < b.actors().size(); i++) {
            List<Order> own = new ArrayList<>();
            DecisionSettings decision = s.actors().get(b.names().actors().id(i)).decision();
            for (ScriptEntry e : decision == null ? List.<ScriptEntry>of() : decision.script()) {
                if (e.zone() != null && b.action(b.names().actions().of(e.action())).kind() == ActionKind.OFFENSIVE) {
                    own.add(new Order(e.weekFrom(s.start()), b.names().zones().of(e.zone())));
                }
            }
            orders.add(own);
        }
    }

    /** Whether an actor is told to attack a zone in a week. */
    boolean has(int actor, int zone, int week) {
        List<Order> own = orders.get(actor);
        for (int i = 0; i < own.size(); i++) {
            if (own.get(i).zone() == zone && own.get(i).week() == week) {
                return true;
            }
        }
        return false;
    }

    /** Whether an actor has any. */
    boolean any(int actor) {
        return !orders.get(actor).isEmpty();
    }
}
