package org.casus.world;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.casus.expression.Expression;
import org.casus.expression.Formula;
import org.casus.model.Action;
import org.casus.model.ActionKind;
import org.casus.model.Effect;
import org.casus.model.Level;

/** Compiles actions, their levels and effects. */
final class ActionCompiler {
    private final Compiler c;
    private final Geography geography;
    private final Map<String, List<Effect>> effects;

    ActionCompiler(Compiler c, Geography geography) {
        this.c = c;
        this.geography = geography;
        effects = c.scenario.effects().values().stream().collect(Collectors.groupingBy(Effect::on));
    }

    ActionTable[] tables() {
        ActionTable[] tables = new ActionTable[c.names.actions().size()];
        c.scenario.actions().forEach((id, action) -> {
            int k = c.names.actions().of(id);
            tables[k] = table(k, id, action);
        });
        return tables;
    }

    private ActionTable table(int position, String id, Action action) {
        int n = c.names.actors().size();
        boolean[] may = new boolean[n];
        Expression[] when = new Expression[n];
        Expression[] cost = new Expression[n];
        LevelTable[] levels = new LevelTable[n];
        EffectTable[][] effects = new EffectTable[n][];
        for (int i = 0; i < n; i++) {
            String actor = c.names.actors().id(i);
            may[i] = action.actors().contains(actor) || action.kind().equals(ActionKind.PASS.word());
            when[i] = bind(action.when(), actor, may[i], 1);
            cost[i] = bind(action.cost(), actor, may[i], 0);
            levels[i] = levels(id, actor);
            effects[i] = effects(id, actor);
        }
        return new ActionTable(
                position, id, ActionKind.of(action.kind()), action.rung(), may, when, cost,
                c.number(action.usd(), 0), levels, effects, geography.select(action.zones()), settings(action),
                weights(action), c.names.actors().find(action.partner()), c.names.agreements().find(action.agreement()));
    }

    /** What a formula says of an actor; nothing of one who may not choose the action, since own features may be missing then. */
    private Expression bind(Formula formula, String actor, boolean may, double ifAbsent) {
        return may ? c.resolver(actor).bind(formula, ifAbsent) : Expression.constant(0);
    }

    private Map<String, Expression[]> settings(Action action) {
        Map<String, Expression[]> settings = new LinkedHashMap<>();
        for (Map.Entry<String, Formula> e : action.settings().entrySet()) {
            Expression[] byActor = new Expression[c.names.actors().size()];
            for (int i = 0; i < byActor.length; i++) {
                byActor[i] = c.resolver(c.names.actors().id(i)).bind(e.getValue(), 0);
            }
            settings.put(e.getKey(), byActor);
        }
        return settings;
    }

    private double[] weights(Action action) {
        double[] weights = new double[c.names.factions().size()];
        action.factions().forEach((f, w) -> weights[c.names.factions().of(f)] = w);
        return weights;
    }

    /** Levels that belong to an actor, or those all actors share; null where there are none. */
    private LevelTable levels(String action, String actor) {
        List<Level> rows = rows(action + "." + actor + ".");
        if (rows.isEmpty()) {
            rows = rows(action + ".");
        }
        if (rows.isEmpty()) {
            return null;
        }
        int n = rows.size();
        LevelTable t = new LevelTable(new String[n], new double[n], new double[n], new double[n]);
        for (int l = 0; l < n; l++) {
            Level row = rows.get(l);
            t.labels()[l] = row.label() == null ? Double.toString(row.value()) : row.label();
            t.values()[l] = row.value();
            t.cost()[l] = row.cost();
            t.usd()[l] = row.usd();
        }
        return t;
    }

    private List<Level> rows(String prefix) {
        List<Level> rows = new ArrayList<>();
        for (int l = 0; c.scenario.levels().containsKey(prefix + l); l++) {
            rows.add(c.scenario.levels().get(prefix + l));
        }
        return rows;
    }

    /** Effects of an action or event that hold for an actor. */
    EffectTable[] effects(String on, String actor) {
        return effects(on, actor, true);
    }

    /** Effects that name the actor, with or without those that name nobody. */
    EffectTable[] effects(String on, String actor, boolean shared) {
        List<EffectTable> out = new ArrayList<>();
        QuantityResolver own = c.resolver(actor);
        for (Effect e : effects.getOrDefault(on, List.of())) {
            if (e.by() == null ? shared : e.by().equals(actor)) {
                out.add(EffectTable.of(own.place(e.target()), e, own.bind(e.value(), 0), own.bind(e.when(), 1)));
            }
        }
        return out.toArray(EffectTable[]::new);
    }
}
