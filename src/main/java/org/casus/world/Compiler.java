package org.casus.world;

import java.util.Map;
import org.casus.expression.Expression;
import org.casus.expression.Formula;
import org.casus.model.Actor;
import org.casus.model.Dyad;
import org.casus.model.Faction;
import org.casus.model.Family;
import org.casus.model.ModelParameters;
import org.casus.model.Side;
import org.casus.scenario.Scenario;

/** What the steps of compiling share: names, layout, and numbers that depend on parameters only. */
final class Compiler {
    final Scenario scenario;
    final Names names;
    final FeatureCatalogue catalogue;
    final Quantities quantities;
    final double[] initial;
    private final QuantityResolver plain;

    Compiler(Scenario scenario, Map<String, Double> overrides) {
        this.scenario = scenario;
        this.names = Names.of(scenario);
        this.catalogue = new FeatureCatalogue(scenario);
        this.quantities = new Quantities(names, catalogue.size());
        this.initial = new double[quantities.half() * 2];
        this.plain = new QuantityResolver(names, quantities, catalogue, initial);
        for (String p : names.parameters().ids()) {
            initial[quantities.at(Family.PARAMETER, names.parameters().of(p))] = parameter(p, overrides);
        }
    }

    private double parameter(String name, Map<String, Double> overrides) {
        if (overrides.containsKey(name)) {
            return overrides.get(name);
        }
        if (scenario.parameters().containsKey(name)) {
            return scenario.parameters().get(name).value();
        }
        return ModelParameters.names().contains(name) ? ModelParameters.defaultOf(name) : 0;
    }

    QuantityResolver resolver(String own) {
        return plain.of(own);
    }

    Expression bind(Formula formula, double ifAbsent) {
        return plain.bind(formula, ifAbsent);
    }

    /** Value of a formula at the start. */
    double number(Formula formula, double ifAbsent) {
        return bind(formula, ifAbsent).value(initial);
    }

    double parameter(String name) {
        return initial[quantities.at(Family.PARAMETER, names.parameters().of(name))];
    }

    Factions factions() {
        int n = names.factions().size();
        Factions f = new Factions(
                new int[n], new double[n], new double[n], new double[n],
                new Expression[n], new Expression[n], new Expression[n], new Expression[n],
                new Expression[n][n]);
        scenario.factions().forEach((id, faction) -> fill(f, names.factions().of(id), faction));
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                f.hostility()[a][b] = hostility(a, b, f.side());
            }
        }
        return f;
    }

    private void fill(Factions f, int i, Faction faction) {
        f.side()[i] = names.sides().of(faction.side());
        f.mobile()[i] = number(faction.mobile(), 0.2);
        f.concentration()[i] = number(faction.concentration(), 0.3);
        f.morale()[i] = number(faction.morale(), 1);
        f.quality()[i] = bind(faction.quality(), 1);
        f.recruits()[i] = bind(faction.recruits(), 0);
        f.drift()[i] = bind(faction.equipmentDrift(), 0);
        f.donor()[i] = bind(faction.cohesionDonor(), 0);
        initial[quantities.at(Family.EQUIPMENT, i)] = number(faction.equipment(), 0.3);
        initial[quantities.at(Family.MANPADS, i)] = number(faction.manpads(), 0);
        initial[quantities.at(Family.COHESION, i)] = number(faction.cohesion(), 0.8);
    }

    private Expression hostility(int a, int b, int[] side) {
        String x = names.factions().id(a);
        String y = names.factions().id(b);
        Dyad d = scenario.hostility().getOrDefault(x + "-" + y, scenario.hostility().get(y + "-" + x));
        if (d != null) {
            return bind(d.value(), 1);
        }
        return Expression.constant(side[a] == side[b] ? 0 : 1);
    }

    Sides sides(Geography geography) {
        int n = names.sides().size();
        Sides s = new Sides(
                new Expression[n], new Expression[n], new Expression[n], new boolean[n][n], new double[n], new double[n],
                new boolean[n][], new Expression[n], new Expression[n]);
        scenario.sides().forEach((id, side) -> fill(s, names.sides().of(id), side, geography));
        return s;
    }

    private void fill(Sides s, int i, Side side, Geography geography) {
        s.moraleBonus()[i] = bind(side.moraleBonus(), 0);
        s.attackBonus()[i] = bind(side.attackBonus(), 0);
        s.defence()[i] = bind(side.defence(), 1);
        for (int o = 0; o < s.size(); o++) {
            s.defenceAgainst()[i][o] =
                    side.defenceAgainst().isEmpty() || side.defenceAgainst().contains(names.sides().id(o));
        }
        s.collapse()[i] = bind(side.collapse(), 0);
        s.airSupport()[i] = number(side.airSupport(), 0);
        s.airSupportHalf()[i] = number(side.airSupportHalf(), 1);
        s.supplySource()[i] = geography.select(side.supplySources());
        s.supplyOpen()[i] = bind(side.supplyOpen(), 1);
        initial[quantities.at(Family.MOMENTUM, i)] = number(side.momentum(), 0);
    }

    Actors actors(Geography geography) {
        int n = names.actors().size();
        int actions = names.actions().size();
        Actors a = new Actors(
                new int[n], new int[n], new double[n], new double[n], new double[n], new double[n], new double[n],
                new double[n][names.factions().size()], new int[n], new int[n], new int[n],
                new boolean[n][], new boolean[n][], new String[n], new double[n], new double[n],
                new boolean[n][actions], new int[n][actions]);
        scenario.actors().forEach((id, actor) -> fill(a, names.actors().of(id), actor, geography));
        return a;
    }

    private void fill(Actors a, int i, Actor actor, Geography geography) {
        a.side()[i] = names.sides().find(actor.side());
        a.patron()[i] = names.actors().find(actor.patron());
        a.dependence()[i] = number(actor.dependence(), 0);
        a.budget()[i] = number(actor.budget(), 4);
        a.audience()[i] = number(actor.audience(), 1);
        a.discount()[i] = discount(actor);
        a.resolve()[i] = actor.resolve();
        a.maxOffensives()[i] = actor.maxOffensives();
        a.targets()[i] = actor.targets();
        a.offensiveZones()[i] = geography.select(actor.offensiveZones());
        a.against()[i] = new boolean[names.sides().size()];
        for (int s = 0; s < names.sides().size(); s++) {
            a.against()[i][s] = actor.against().isEmpty() || actor.against().contains(names.sides().id(s));
        }
        a.rule()[i] = actor.decision() == null || actor.decision().rule() == null
                ? "quantalResponse" : actor.decision().rule();
        Formula lambda = actor.decision() == null ? null : actor.decision().lambda();
        a.lambda()[i] = number(lambda, parameter("lambda"));
        a.scale()[i] = actor.scale() == null ? Double.NaN : actor.scale();
        command(a, i, actor);
        for (int k = 0; k < names.actions().size(); k++) {
            String action = names.actions().id(k);
            a.barred()[i][k] = actor.barred().contains(action);
            a.forced()[i][k] = actor.forced().getOrDefault(action, -1);
        }
    }

    private double discount(Actor actor) {
        double discount = number(actor.discount(), parameter("disc_norm"));
        if (!(discount > 0 && discount < 1)) {
            throw new IllegalArgumentException("the discount of " + actor.name() + ", " + discount + ", must lie in (0, 1)");
        }
        return discount;
    }

    private void command(Actors a, int i, Actor actor) {
        double most = 0;
        a.mainFaction()[i] = -1;
        for (Map.Entry<String, Double> e : actor.commands().entrySet()) {
            int f = names.factions().of(e.getKey());
            a.commands()[i][f] = e.getValue();
            if (e.getValue() > most) {
                most = e.getValue();
                a.mainFaction()[i] = f;
            }
        }
    }
}
