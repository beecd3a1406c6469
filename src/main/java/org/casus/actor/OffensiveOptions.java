package org.casus.actor;

import org.casus.world.ActionTable;
import org.casus.world.Blueprint;
import org.casus.world.Choices;
import org.casus.world.KindSetting;
import org.casus.world.LevelTable;
import org.casus.world.Offensives;
import org.casus.world.WorldView;

/** New offensives on the best targets at each intensity, and the end of own ones that are two weeks old. */
record OffensiveOptions(ForwardModel model, KindSetting longest, double horizon) implements OptionSource {

    private static final int SETTLED = 2;

    OffensiveOptions(ForwardModel model) {
        this(model, new KindSetting(model.blueprint(), "maxWeeks"), model.blueprint().parameter("h_fwd"));
    }

    @Override
    public void add(WorldView w, int actor, ActionTable action, Options options) {
        Blueprint b = model.blueprint();
        int own = w.offensives().of(actor);
        stops(w, actor, action, own, options);
        LevelTable levels = action.levels()[actor];
        if (own >= b.actors().maxOffensives()[actor] || levels == null) {
            return;
        }
        for (int i = 0; i < model.scan().found(actor); i++) {
            int zone = model.scan().target(actor, i);
            double multiplier = model.offensives().multiplier(w, actor, zone, 0);
            model.offensives().aim(w, actor, zone, own + 1);
            for (int l = 0; l < levels.size(); l++) {
                options.add(action.position(), zone, l, -1, levels.cost()[l]);
                model.offensives().add(options.last(), w, 1, levels.values()[l], multiplier);
                model.effects(w, action, actor, levels.values()[l], options);
            }
        }
    }

    private void stops(WorldView w, int actor, ActionTable action, int own, Options options) {
        Offensives o = w.offensives();
        for (int i = 0; i < o.size(); i++) {
            if (o.actor(i) == actor && w.week() - o.start(i) >= SETTLED) {
                options.add(action.position(), o.zone(i), Choices.STOP, -1, 0);
                options.switching();
                double multiplier = model.offensives().multiplier(w, actor, o.zone(i), o.shock(i));
                double lost = -left(w, actor, action, o.start(i));
                model.offensives().add(options.last(), w, actor, o.zone(i), lost, o.intensity(i), multiplier, own);
            }
        }
    }

    /** Share of the horizon that an offensive would still last: stopping forgoes no more than that. */
    private double left(WorldView w, int actor, ActionTable action, int start) {
        double weeks = longest.of(action, actor, w.quantities()) - (w.week() - start);
        return Math.max(0, Math.min(1, weeks / horizon));
    }
}
