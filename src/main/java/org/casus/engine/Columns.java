package org.casus.engine;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.casus.expression.Expression;
import org.casus.model.Family;
import org.casus.world.ActionTable;
import org.casus.world.Blueprint;
import org.casus.world.Names;
import org.casus.world.Quantities;

/** The series that are quantities, then those that are formulas of quantities: names and where their values come from. */
final class Columns implements Serializable {
    private static final long serialVersionUID = 1;
    private final List<String> names = new ArrayList<>();
    private final int[] places;
    private final Expression[] formulas;

    Columns(Blueprint b) {
        List<Integer> at = new ArrayList<>();
        quantities(b, at);
        pairs(b, at);
        rest(b, at);
        places = at.stream().mapToInt(Integer::intValue).toArray();
        formulas = indicators(b);
    }

    private void quantities(Blueprint b, List<Integer> at) {
        Names n = b.names();
        Quantities q = b.quantities();
        for (int s = 0; s < n.sides().size(); s++) {
            add(at, "area." + n.sides().id(s), q.at(Family.AREA, s));
            add(at, "momentum." + n.sides().id(s), q.at(Family.MOMENTUM, s));
        }
        for (int f = 0; f < n.factions().size(); f++) {
            add(at, "heads." + n.factions().id(f), q.at(Family.HEADS, f));
            add(at, "cohesion." + n.factions().id(f), q.at(Family.COHESION, f));
        }
        for (int h = 0; h < n.hosts().size(); h++) {
            add(at, "refugees." + n.hosts().id(h), q.at(Family.REFUGEES, h));
        }
        for (var a : b.airForces()) {
            add(at, "sorties." + n.actors().id(a.actor()), q.at(Family.SORTIES, a.actor()));
        }
        for (String c : b.scenario().claimants().keySet()) {
            int i = n.actors().of(c);
            add(at, "actual." + c, q.at(Family.ACTUAL, i));
            add(at, "claimed." + c, q.at(Family.CLAIMED, i));
            add(at, "observed." + c, q.at(Family.OBSERVED, i));
        }
        for (int k = 0; k < b.features().size(); k++) {
            add(at, "feature." + b.catalogue().instances().get(k).label(), q.at(Family.INSTANCE, k));
        }
    }

    private void pairs(Blueprint b, List<Integer> at) {
        Names n = b.names();
        Quantities q = b.quantities();
        for (int i = 0; i < n.actors().size(); i++) {
            for (int k = 0; k < b.actionCount(); k++) {
                ActionTable a = b.action(k);
                if (a.mayChoose()[i] && a.kind().posture()) {
                    add(at, "level." + n.actors().id(i) + "." + a.id(), q.at(Family.LEVEL, i, k));
                }
            }
            for (int j = 0; j < n.actors().size(); j++) {
                String pair = n.actors().id(i) + "." + n.actors().id(j);
                if (i < j) {
                    add(at, "relation." + pair, q.at(Family.RELATION, i, j));
                    add(at, "tension." + pair, q.at(Family.TENSION, i, j));
                }
                if (i != j) {
                    add(at, "belief." + pair, q.at(Family.BELIEF, i, j));
                }
            }
        }
    }

    private void rest(Blueprint b, List<Integer> at) {
        Names n = b.names();
        Quantities q = b.quantities();
        for (int a = 0; a < n.agreements().size(); a++) {
            add(at, "agreement." + n.agreements().id(a), q.at(Family.AGREEMENT, a));
        }
        for (int c = 0; c < n.crises().size(); c++) {
            add(at, "crisis." + n.crises().id(c), q.at(Family.CRISIS, c));
        }
        for (int s = 0; s < n.stocks().size(); s++) {
            add(at, "stock." + n.stocks().id(s), q.at(Family.STOCK, s));
        }
    }

    private Expression[] indicators(Blueprint b) {
        List<Expression> bound = new ArrayList<>();
        for (var e : b.scenario().indicators().entrySet()) {
            names.add("indicator." + e.getKey());
            bound.add(b.bind(e.getValue().formula(), 0));
        }
        return bound.toArray(Expression[]::new);
    }

    private void add(List<Integer> at, String name, int place) {
        names.add(name);
        at.add(place);
    }

    List<String> names() {
        return names;
    }

    /** Writes the values into a row. @return the next free position */
    int fill(double[] q, double[] row, int from) {
        int next = from;
        for (int place : places) {
            row[next++] = q[place];
        }
        for (Expression formula : formulas) {
            row[next++] = formula.value(q);
        }
        return next;
    }
}
