package org.casus.actor;

import org.casus.model.Family;
import org.casus.world.ActionTable;
import org.casus.world.AirTable;
import org.casus.world.Blueprint;
import org.casus.world.LevelTable;
import org.casus.world.WorldView;

/** Sorties by level and mix: every mix when the campaign starts, one at a time afterwards. */
record AirOptions(ForwardModel model) implements OptionSource {
    @Override
    public void add(WorldView w, int actor, ActionTable action, Options options) {
        Blueprint b = model.blueprint();
        LevelTable levels = action.levels()[actor];
        for (int a = 0; levels != null && a < b.airForces().length; a++) {
            AirTable t = b.airForces()[a];
            if (t.actor() == actor && t.action() == action.position() && t.mixes().length > 0) {
                campaign(w, a, action, options);
            }
        }
    }

    private void campaign(WorldView w, int force, ActionTable action, Options options) {
        AirTable t = model.blueprint().airForces()[force];
        LevelTable levels = action.levels()[t.actor()];
        double ceiling = t.ceiling().value(w.quantities());
        int now = levels.indexOf(w.quantity(place(t)));
        boolean idle = levels.values()[now] <= 0;
        for (int l = 0; l < levels.size(); l++) {
            boolean flyable = levels.values()[l] <= ceiling;
            for (int m = 0; flyable && m < t.mixes().length; m++) {
                boolean sameMix = m == w.mix(force);
                boolean offered = idle ? l != now : (l == now) != sameMix;
                if (offered) {
                    options.add(action.position(), -1, l, m, levels.cost()[l]);
                    options.switching();
                    forecast(w, force, now, l, m, options);
                }
            }
        }
    }

    private int place(AirTable t) {
        return model.blueprint().quantities().at(Family.LEVEL, t.actor(), t.action());
    }

    private void forecast(WorldView w, int force, int from, int to, int mix, Options options) {
        AirTable t = model.blueprint().airForces()[force];
        ActionTable action = model.blueprint().action(t.action());
        LevelTable levels = action.levels()[t.actor()];
        Hypothesis h = model.hypothesis();
        h.begin();
        model.level(levels.values()[to], levels.values()[to] - levels.values()[from], 0);
        h.set(place(t), levels.values()[to]);
        int spending = model.blueprint().quantities().at(Family.SPENDING, t.actor());
        h.set(spending, h.get(spending) + levels.usd()[to] - levels.usd()[from]);
        model.suppose(action, t.actor(), options.last(), 1);
        double close = model.tables().targets().closeSupport(w, t);
        model.air().add(options.last(), w, force, levels.values()[to], mix, close);
        model.conclude(options.last());
        model.audience(w, action, t.actor(), options);
    }
}
