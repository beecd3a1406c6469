package org.casus.world;

import java.util.Map;
import org.casus.model.Actor;
import org.casus.model.Family;
import org.casus.model.Relation;

/** Arrays and quantities at the start. */
final class StartState {
    /** Weeks that stand for never: longer than any scenario. */
    private static final double NEVER = 999;
    private final Compiler c;

    StartState(Compiler c) {
        this.c = c;
    }

    double[] control() {
        int sides = c.names.sides().size();
        double[] control = new double[c.names.zones().size() * sides];
        c.scenario.theatre().zones().forEach((id, zone) -> {
            int z = c.names.zones().of(id);
            double total = zone.control().values().stream().mapToDouble(Double::doubleValue).sum();
            zone.control().forEach((s, v) -> control[z * sides + c.names.sides().of(s)] = v / total);
        });
        return control;
    }

    double[] heads() {
        int factions = c.names.factions().size();
        double[] heads = new double[c.names.zones().size() * factions];
        c.scenario.forces().forEach((id, force) -> force.heads().forEach(
                (f, n) -> heads[c.names.zones().of(id) * factions + c.names.factions().of(f)] = n));
        return heads;
    }

    /** Weeks that are left of local truces in force. */
    int[] truceWeeks() {
        int[] weeks = new int[c.names.zones().size()];
        c.scenario.theatre().zones().forEach((id, zone) ->
                weeks[c.names.zones().of(id)] = zone.truce() == null ? 0 : zone.truce().weeksAt(c.scenario.start()));
        return weeks;
    }

    void quantities(ActionTable[] actions, Actors actors, AccordTable[] accords) {
        Quantities q = c.quantities;
        int n = c.names.actors().size();
        for (Map.Entry<String, Relation> e : c.scenario.relations().entrySet()) {
            int dash = e.getKey().indexOf('-');
            int a = c.names.actors().of(e.getKey().substring(0, dash));
            int b = c.names.actors().of(e.getKey().substring(dash + 1));
            c.initial[q.at(Family.RELATION, a, b)] = c.number(e.getValue().value(), 0);
        }
        c.scenario.actors().forEach((id, actor) -> actor(c.names.actors().of(id), actor, actions));
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < actions.length; k++) {
                c.initial[q.at(Family.WEEKS_SINCE, i, k)] = NEVER;
                c.initial[q.at(Family.EVENT_WEEKS_SINCE, k)] = NEVER;
            }
        }
        for (int k = 0; k < c.names.crises().size(); k++) {
            c.initial[q.at(Family.WEEKS_SINCE_TRIGGER, k)] = NEVER;
        }
        for (int a = 0; a < accords.length; a++) {
            c.initial[q.at(Family.SINCE_END, a)] = NEVER;
            c.initial[q.at(Family.AGREEMENT, a)] = accords[a].initial();
        }
        c.scenario.hosts().forEach((id, h) ->
                c.initial[q.at(Family.REFUGEES, c.names.hosts().of(id))] = c.number(h.initial(), 0));
    }

    private void actor(int i, Actor actor, ActionTable[] actions) {
        Quantities q = c.quantities;
        for (int j = 0; j < c.names.actors().size(); j++) {
            if (j != i) {
                c.initial[q.at(Family.BELIEF, j, i)] = actor.resolve();
            }
        }
        c.initial[q.at(Family.COMPLIANCE, i)] = c.parameter("comply0");
        c.initial[q.at(Family.LOSSES, i)] = actor.losses();
        for (int k = 0; k < actions.length; k++) {
            LevelTable levels = actions[k].levels()[i];
            if (levels != null && actions[k].kind().posture() && actions[k].mayChoose()[i]) {
                String id = actions[k].id();
                int level = actor.forced().getOrDefault(id, actor.initial().getOrDefault(id, 0));
                c.initial[q.at(Family.LEVEL, i, k)] = levels.values()[level];
            }
        }
    }
}
