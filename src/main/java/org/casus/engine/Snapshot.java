package org.casus.engine;

import org.casus.actor.Portfolio;
import org.casus.actor.Tables;
import org.casus.mechanism.Mechanism;
import org.casus.mechanism.Setting;
import org.casus.mechanism.air.Sorties;
import org.casus.mechanism.economy.Accounts;
import org.casus.mechanism.ground.Morale;
import org.casus.mechanism.ground.SupplyLines;
import org.casus.mechanism.population.Sieges;
import org.casus.model.Family;
import org.casus.world.Blueprint;
import org.casus.world.DependencyGraph.Derived;
import org.casus.world.FeatureTable;
import org.casus.world.Occupancy;
import org.casus.world.Quantities;
import org.casus.world.StaleFormulas;
import org.casus.world.WorldState;

/** Brings the derived quantities up to date: totals, features, formulas, and the tables that mechanisms and actors share. */
final class Snapshot implements Mechanism {
    private static final long serialVersionUID = 1;
    private final Setting s;
    private final Tables tables;
    private final Derived[] values;
    private final int heads;
    private boolean started;

    Snapshot(Setting setting, Tables tables) {
        s = setting;
        this.tables = tables;
        values = setting.blueprint().graph().values();
        heads = setting.at(Family.HEADS, 0);
    }

    @Override
    public void step() {
        if (!started) {
            start();
        }
        strengths();
        tables.exposure().refresh(s.world());
        totals();
        features();
        formulas();
        if (!started) {
            started = true;
            s.change().keepStart();
            formulas();
            s.change().keepStart();
        }
    }

    /** Totals, features and formulas, on strengths as they stand: for the end of the week. */
    void review() {
        totals();
        features();
        formulas();
    }

    /**
     * Sieges, qualities and morale must stand before the first strengths are computed; aircraft that fly on the first day
     * and what postures cost then, before anybody weighs to change them.
     */
    private void start() {
        Morale morale = new Morale(s);
        new SupplyLines(s).start();
        new Sieges(s).count();
        morale.step();
        totals();
        for (Derived d : s.blueprint().graph().constants()) {
            compute(d);
        }
        formulas();
        s.change().keepStart();
        formulas();
        morale.step();
        strengths();
        targets();
        new Sorties(s, tables.targets()).step();
        new Accounts(s).start();
    }

    /** Strengths and reserves. */
    void strengths() {
        WorldState w = s.world();
        w.strength().refreshHostility(w);
        w.strength().refresh(w);
        tables.battle().refresh(w);
    }

    /** Strengths as fighting needs them, and reserves. */
    void fighting() {
        WorldState w = s.world();
        w.strength().refreshHostility(w);
        w.strength().refreshFighting(w);
        tables.battle().refresh(w);
    }

    /** Where sorties fall: asks where fighters stand now, not who could attack whom. */
    void targets() {
        s.world().strength().refreshHostility(s.world());
        s.world().strength().refreshHeads(s.world());
        tables.exposure().refresh(s.world());
        tables.targets().refresh(s.world(), tables.exposure());
    }

    private void totals() {
        heads();
        areas();
        WorldState w = s.world();
        Blueprint b = s.blueprint();
        for (int i = 0; i < b.actors().size(); i++) {
            double commanded = 0;
            for (int f = 0; f < b.factions().size(); f++) {
                commanded += w.commands(i, f) * w.quantity(heads + f);
            }
            s.change().set(s.at(Family.COMMANDED, i), commanded);
            s.change().set(s.at(Family.OFFENSIVES, i), w.offensives().of(i));
        }
    }

    private void heads() {
        WorldState w = s.world();
        Occupancy camps = w.camps();
        for (int f = 0; f < s.blueprint().factions().size(); f++) {
            double sum = 0;
            for (int k = 0; k < camps.zones(f); k++) {
                sum += w.heads(camps.zone(f, k), f);
            }
            s.change().set(heads + f, sum);
        }
    }

    private void areas() {
        WorldState w = s.world();
        Occupancy holdings = w.holdings();
        double[] area = s.blueprint().geography().area();
        for (int side = 0; side < s.blueprint().sides().size(); side++) {
            double sum = 0;
            for (int k = 0; k < holdings.zones(side); k++) {
                int z = holdings.zone(side, k);
                sum += area[z] * w.control(z, side);
            }
            s.change().set(s.at(Family.AREA, side), sum);
        }
    }

    private void features() {
        FeatureTable t = s.blueprint().features();
        for (int k = 0; k < t.size(); k++) {
            if (t.formula()[k] == null) {
                double sum = 0;
                for (int j = 0; j < t.zones()[k].length; j++) {
                    sum += t.weights()[k][j] * s.world().control(t.zones()[k][j], t.side()[k]);
                }
                double exposed = t.exposure()[k] > 0 ? tables.exposure().exposed(k) : 0;
                s.change().set(s.at(Family.INSTANCE, k), sum - exposed);
            }
        }
    }

    /** Rates, the formulas of sides and factions, and formula features, where anything that they read has changed. */
    void formulas() {
        StaleFormulas stale = s.world().stale();
        for (int i = stale.next(0); i >= 0; i = stale.next(i + 1)) {
            compute(values[i]);
            stale.done(i);
        }
    }

    private void compute(Derived d) {
        s.change().set(d.output(), d.formula().value(s.world().quantities()));
    }

    /** How far clients lately did what their patrons would have liked. */
    void compliance(Portfolio portfolio) {
        double keep = s.parameter("freq_keep");
        for (int i = 0; i < s.blueprint().actors().size(); i++) {
            double share = portfolio.complied(i);
            if (!Double.isNaN(share)) {
                int place = s.at(Family.COMPLIANCE, i);
                s.change().set(place, keep * s.world().quantity(place) + (1 - keep) * share);
            }
        }
    }

    void conflicts(Portfolio portfolio) {
        Quantities q = s.blueprint().quantities();
        for (int i = 0; i < s.blueprint().actors().size(); i++) {
            s.change().set(q.at(Family.CONFLICT, i), portfolio.conflict(i));
            s.change().set(q.at(Family.STAKE_CONFLICT, i), portfolio.stakeConflict(i));
        }
    }
}
