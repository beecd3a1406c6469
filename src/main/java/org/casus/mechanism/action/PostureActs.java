package org.casus.mechanism.action;

import java.io.Serializable;
import org.casus.mechanism.Setting;
import org.casus.model.Family;
import org.casus.random.Stream;
import org.casus.world.ActionTable;
import org.casus.world.AirTable;
import org.casus.world.LevelTable;

/** Levels and gestures. */
final class PostureActs implements Serializable {
    private static final long serialVersionUID = 1;
    private final Setting s;

    PostureActs(Setting setting) {
        s = setting;
    }

    boolean level(int actor, ActionTable action, double value) {
        s.change().set(s.at(Family.LEVEL, actor, action.position()), value);
        return true;
    }

    boolean campaign(int actor, ActionTable action, double value, int mix) {
        AirTable[] forces = s.blueprint().airForces();
        for (int a = 0; a < forces.length; a++) {
            if (forces[a].actor() == actor && mix >= 0) {
                s.change().mix(a, mix);
            }
        }
        return level(actor, action, value);
    }

    /** A surge flies to the highest level under the new ceiling, a drawdown falls to it. */
    boolean contingent(int actor, ActionTable action, double value) {
        int place = s.at(Family.LEVEL, actor, action.position());
        boolean surge = value > s.world().quantity(place);
        s.change().set(place, value);
        AirTable air = s.blueprint().airForceOf(actor);
        if (air == null) {
            return false;
        }
        double ceiling = air.ceiling().value(s.world().quantities());
        LevelTable levels = s.blueprint().action(air.action()).levels()[actor];
        int campaign = s.at(Family.LEVEL, actor, air.action());
        double best = surge ? 0 : Math.min(s.world().quantity(campaign), ceiling);
        for (int l = 0; surge && l < levels.size(); l++) {
            best = levels.values()[l] <= ceiling ? Math.max(best, levels.values()[l]) : best;
        }
        s.change().set(campaign, best);
        return true;
    }

    boolean gesture(int actor, ActionTable action) {
        double chance = action.setting("chance", actor, s.world().quantities(), 1);
        int entity = actor * s.blueprint().actionCount() + action.position();
        return chance >= 1 || s.weekly(Stream.GESTURE, entity, 0) < chance;
    }
}
