package org.casus.actor;

import org.casus.model.Family;
import org.casus.world.ActionTable;
import org.casus.world.KindSetting;
import org.casus.world.WorldView;

/** Acts whose whole effect is in their effect rows. */
final class GestureOptions implements OptionSource {
    private static final long serialVersionUID = 1;
    private final ForwardModel model;
    private final KindSetting chance;
    private final double horizon;

    GestureOptions(ForwardModel model) {
        this.model = model;
        chance = new KindSetting(model.blueprint(), "chance", 1);
        horizon = model.blueprint().parameter("h_fwd");
    }

    @Override
    public void add(WorldView w, int actor, ActionTable action, Options options) {
        double cost = action.cost()[actor].value(w.quantities());
        options.add(action.position(), -1, -1, -1, cost);
        Hypothesis h = model.hypothesis();
        h.begin();
        model.level(1, 1, 1);
        int spending = model.blueprint().quantities().at(Family.SPENDING, actor);
        h.set(spending, h.get(spending) + action.usd() / horizon);
        model.suppose(action, actor, options.last(), chance.of(action, actor, w.quantities()));
        model.conclude(options.last());
        model.audience(w, action, actor, options);
    }
}
