package org.casus.actor;

import org.casus.world.ActionTable;
import org.casus.world.Family;
import org.casus.world.WorldView;

/** Acts whose whole effect is in their effect rows. */
record GestureOptions(ForwardModel model) implements OptionSource {
    @Override
    public void add(WorldView w, int actor, ActionTable action, Options options) {
        double cost = action.cost()[actor].value(w.quantities());
        if (options.add(action.position(), -1, -1, -1, cost) >= 0) {
            double chance = action.setting("chance", actor, w.quantities(), 1);
            Hypothesis h = model.hypothesis();
            h.begin();
            model.level(1, 1, 1);
            int spending = model.blueprint().quantities().at(Family.SPENDING, actor);
            h.set(spending, h.get(spending) + action.usd() / model.blueprint().parameter("h_fwd"));
            model.suppose(action.effects()[actor], options.last(), chance);
            model.conclude(options.last());
            model.social(w, action.effects()[actor], actor, options);
        }
    }
}
