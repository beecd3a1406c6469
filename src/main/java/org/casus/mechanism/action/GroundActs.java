package org.casus.mechanism.action;

import java.io.Serializable;
import org.casus.mechanism.Setting;
import org.casus.model.Family;
import org.casus.random.Stream;
import org.casus.theory.Logit;
import org.casus.world.ActionTable;
import org.casus.world.Actors;
import org.casus.world.AirTable;
import org.casus.world.Appraisal;
import org.casus.world.Choices;
import org.casus.world.Offensives;

/** Opening and ending offensives, shocks, roads, works. */
final class GroundActs implements Serializable {
    private static final long serialVersionUID = 1;
    /** Ranks of who flies for whom: only their order counts. */
    private static final int PATRON = 3;
    private static final int OTHER_POWER = 2;
    private static final int ITSELF = 1;
    private final Setting s;
    private final Appraisal appraisal;

    GroundActs(Setting setting, Appraisal appraisal) {
        s = setting;
        this.appraisal = appraisal;
    }

    boolean offensive(int actor, int zone, int level, double intensity) {
        Offensives o = s.world().offensives();
        if (level == Choices.STOP) {
            int i = o.find(actor, zone);
            if (i >= 0) {
                s.change().close(i);
            }
            return i >= 0;
        }
        s.change().open(actor, zone, intensity, false);
        int opened = o.size() - 1;
        int helper = airHelper(actor);
        if (helper >= 0) {
            double chance = helper == actor
                    ? 1
                    : Logit.accept(appraisal.lambda(helper) * appraisal.jointSurplus(helper, opened));
            s.change().joint(opened, s.weeklyIn(Stream.JOINT, actor, zone) < chance);
        }
        return true;
    }

    /** The actor whose flying aircraft would join: the patron before other powers, these before the actor's own side; -1 without. */
    private int airHelper(int actor) {
        int helper = -1;
        for (AirTable t : s.blueprint().airForces()) {
            boolean flies = s.world().quantity(s.at(Family.SORTIES, t.actor())) > 0;
            boolean helps = flies && t.supports() == s.blueprint().actors().side()[actor];
            if (helps && (helper < 0 || closeness(actor, t.actor()) > closeness(actor, helper))) {
                helper = t.actor();
            }
        }
        return helper;
    }

    private int closeness(int actor, int helper) {
        Actors a = s.blueprint().actors();
        if (helper == a.patron()[actor]) {
            return PATRON;
        }
        return a.side()[helper] != a.side()[actor] ? OTHER_POWER : helper == actor ? ITSELF : 0;
    }

    boolean shock(int actor, ActionTable action, int zone) {
        int i = s.world().offensives().find(actor, zone);
        if (i >= 0) {
            s.change().shock(i, action.setting("bonus", actor, s.world().quantities()));
        }
        return i >= 0;
    }

    boolean cutRoad(int actor, ActionTable action, int zone) {
        double chance = action.setting("chance", actor, s.world().quantities());
        if (s.weeklyIn(Stream.ROAD, actor, zone) >= chance) {
            return false;
        }
        s.change().cutRoad(zone, (int) Math.rint(action.setting("weeks", actor, s.world().quantities())));
        return true;
    }

    boolean fortify(int actor, ActionTable action, int zone) {
        double limit = action.setting("limit", actor, s.world().quantities());
        s.change().fortify(zone, Math.min(limit, s.world().fortification(zone) + 1));
        return true;
    }
}
