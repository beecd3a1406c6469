package org.casus.actor;

import org.casus.model.ActionKind;
import org.casus.model.Family;
import org.casus.world.AccordTable;
import org.casus.world.ActionTable;
import org.casus.world.Blueprint;
import org.casus.world.Coverage;
import org.casus.world.WorldView;

/** Proposing an agreement that is open to talks, or leaving one in force. */
record AccordOptions(ForwardModel model, AccordForecast forecast) implements OptionSource {
    @Override
    public void add(WorldView w, int actor, ActionTable action, Options options) {
        Blueprint b = model.blueprint();
        int a = action.agreement();
        if (a < 0) {
            return;
        }
        AccordTable t = b.accords()[a];
        boolean inForce = Coverage.inForce(w, a);
        boolean propose = action.kind() == ActionKind.PROPOSE;
        boolean open = t.when().value(w.quantities()) > 0
                && w.quantity(b.quantities().at(Family.SINCE_END, a)) > t.patience();
        if (inForce == propose || (propose && !open)) {
            return;
        }
        options.add(action.position(), -1, -1, -1, action.cost()[actor].value(w.quantities()));
        if (propose) {
            double level = t.levels()[t.levels().length - 1];
            forecast.propose(options.last(), w, a);
            forecast.expect(options.last(), a, level, actor);
            double conclude = t.conclude().value(w.quantities());
            for (int k = 0; k < options.last().length; k++) {
                options.last()[k] *= conclude;
            }
            options.audience(conclude * model.audience(w, a, actor, level));
            options.concession();
        } else {
            options.switching();
            forecast.leave(options.last(), w, a, actor);
        }
        model.hypothesis().begin();
        model.level(1, 1, 1);
        model.suppose(action, actor, options.last(), 1);
        model.conclude(options.last());
        model.audience(w, action, actor, options);
    }
}
