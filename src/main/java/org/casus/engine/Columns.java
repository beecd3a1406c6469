package org.casus.engine;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.casus.expression.Expression;
import org.casus.model.Family;
import org.casus.model.Indicator;
import org.casus.world.ActionTable;
import org.casus.world.Blueprint;
import org.casus.world.Names;
import org.casus.world.Quantities;

/** The series that are quantities or formulas of quantities: names and where their values come from. */
final class Columns implements Serializable {
    private static final long serialVersionUID = 1;
    private final List<String> names = new ArrayList<>();
    private final List<Expression> values = new ArrayList<>();

    Columns(Blueprint b) {
        Names n = b.names();
        Quantities q = b.quantities();
        for (int s = 0; s < n.sides().size(); s++) {
            add("area." + n.sides().id(s), q.at(Family.AREA, s));
            add("momentum." + n.sides().id(s), q.at(Family.MOMENTUM, s));
        }
        for (int f = 0; f < n.factions().size(); f++) {
            add("heads." + n.factions().id(f), q.at(Family.HEADS, f));
            add("cohesion." + n.factions().id(f), q.at(Family.COHESION, f));
        }
        for (int h = 0; h < n.hosts().size(); h++) {
            add("refugees." + n.hosts().id(h), q.at(Family.REFUGEES, h));
        }
        for (var a : b.airForces()) {
            add("sorties." + n.actors().id(a.actor()), q.at(Family.SORTIES, a.actor()));
        }
        for (String c : b.scenario().claimants().keySet()) {
            int i = n.actors().of(c);
            add("actual." + c, q.at(Family.ACTUAL, i));
            add("claimed." + c, q.at(Family.CLAIMED, i));
            add("observed." + c, q.at(Family.OBSERVED, i));
        }
        for (int k = 0; k < b.features().size(); k++) {
            add("feature." + b.catalogue().instances().get(k).label(), q.at(Family.INSTANCE, k));
        }
        pairs(b);
        rest(b);
    }

    private void pairs(Blueprint b) {
        Names n = b.names();
        Quantities q = b.quantities();
        for (int i = 0; i < n.actors().size(); i++) {
            for (int k = 0; k < b.actionCount(); k++) {
                ActionTable a = b.action(k);
                if (a.mayChoose()[i] && a.kind().posture()) {
                    add("level." + n.actors().id(i) + "." + a.id(), q.at(Family.LEVEL, i, k));
                }
            }
            for (int j = 0; j < n.actors().size(); j++) {
                String pair = n.actors().id(i) + "." + n.actors().id(j);
                if (i < j) {
                    add("relation." + pair, q.at(Family.RELATION, i, j));
                    add("tension." + pair, q.at(Family.TENSION, i, j));
                }
                if (i != j) {
                    add("belief." + pair, q.at(Family.BELIEF, i, j));
                }
            }
        }
    }

    private void rest(Blueprint b) {
        Names n = b.names();
        Quantities q = b.quantities();
        for (int a = 0; a < n.agreements().size(); a++) {
            add("agreement." + n.agreements().id(a), q.at(Family.AGREEMENT, a));
        }
        for (int c = 0; c < n.crises().size(); c++) {
            add("crisis." + n.crises().id(c), q.at(Family.CRISIS, c));
        }
        for (int s = 0; s < n.stocks().size(); s++) {
            add("stock." + n.stocks().id(s), q.at(Family.STOCK, s));
        }
        for (var e : b.scenario().indicators().entrySet()) {
            Indicator i = e.getValue();
            names.add("indicator." + e.getKey());
            values.add(b.bind(i.formula(), 0));
        }
    }

    private void add(String name, int place) {
        names.add(name);
        values.add(Expression.quantity(place));
    }

    List<String> names() {
        return names;
    }

    /** Writes the values into a row. @return the next free position */
    int fill(double[] q, double[] row, int from) {
        for (int i = 0; i < values.size(); i++) {
            row[from + i] = values.get(i).value(q);
        }
        return from + values.size();
    }
}
