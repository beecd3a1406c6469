package org.casus.actor;

import org.casus.model.ActionKind;
import org.casus.model.Family;
import org.casus.model.SimTime;
import org.casus.theory.Saturation;
import org.casus.world.ActionTable;
import org.casus.world.AirTable;
import org.casus.world.Blueprint;
import org.casus.world.KindSetting;
import org.casus.world.LevelTable;
import org.casus.world.Manpads;
import org.casus.world.Offensives;
import org.casus.world.Sides;
import org.casus.world.WorldView;

/** Changes of level: postures, helicopters, shelling, contingents. */
final class PostureOptions implements OptionSource {
    private static final long serialVersionUID = 1;
    private static final int NEIGHBOURS = 1;
    private final ForwardModel model;
    private final KindSetting helicopterSupport;
    private final KindSetting helicopterLoss;
    private final KindSetting helicopterCrew;
    private final KindSetting helicopterManpads;

    PostureOptions(ForwardModel model) {
        this.model = model;
        helicopterSupport = new KindSetting(model.blueprint(), "support");
        helicopterLoss = new KindSetting(model.blueprint(), "loss");
        helicopterCrew = new KindSetting(model.blueprint(), "crew");
        helicopterManpads = new KindSetting(model.blueprint(), "manpadsFactor");
    }

    @Override
    public void add(WorldView w, int actor, ActionTable action, Options options) {
        LevelTable levels = action.levels()[actor];
        if (levels == null) {
            return;
        }
        int now = levels.indexOf(w.quantity(place(Family.LEVEL, actor, action)));
        for (int l = 0; l < levels.size(); l++) {
            boolean near = action.kind() != ActionKind.CONTINGENT || Math.abs(l - now) <= NEIGHBOURS;
            if (l != now && near) {
                options.add(action.position(), -1, l, -1, levels.cost()[l]);
                options.switching();
                forecast(w, actor, action, now, l, options);
            }
        }
    }

    private int place(Family family, int actor, ActionTable action) {
        return model.blueprint().quantities().at(family, actor, action.position());
    }

    private void forecast(WorldView w, int actor, ActionTable action, int from, int to, Options options) {
        LevelTable levels = action.levels()[actor];
        Hypothesis h = model.hypothesis();
        double change = levels.values()[to] - levels.values()[from];
        h.begin();
        model.level(levels.values()[to], change, 0);
        h.set(place(Family.LEVEL, actor, action), levels.values()[to]);
        int spending = model.blueprint().quantities().at(Family.SPENDING, actor);
        h.set(spending, h.get(spending) + levels.usd()[to] - levels.usd()[from]);
        model.suppose(action, actor, options.last(), 1);
        close(w, actor, action, levels.values()[to], options);
        contingent(w, actor, action, change, options);
        helicopters(w, actor, action, change, options);
        model.shelling().add(options.last(), w, action, actor, change);
        model.conclude(options.last());
        model.audience(w, action, actor, options);
    }

    /** A posture that sets the share of close support moves sorties to the offensives. */
    private void close(WorldView w, int actor, ActionTable action, double value, Options options) {
        Blueprint b = model.blueprint();
        for (int a = 0; a < b.airForces().length; a++) {
            AirTable t = b.airForces()[a];
            if (t.actor() == actor && t.closeSupport() == action.position() && t.mixes().length > 0) {
                double ordered = w.quantity(b.quantities().at(Family.ORDERED, actor));
                model.air().add(options.last(), w, a, ordered, w.mix(a), value);
            }
        }
    }

    /** Surging flies to the new ceiling, drawing down falls to it. */
    private void contingent(WorldView w, int actor, ActionTable action, double change, Options options) {
        Blueprint b = model.blueprint();
        for (int a = 0; action.kind() == ActionKind.CONTINGENT && a < b.airForces().length; a++) {
            AirTable t = b.airForces()[a];
            LevelTable campaign = b.action(t.action()).levels()[actor];
            if (t.actor() == actor && campaign != null && t.mixes().length > 0) {
                double ceiling = t.ceiling().value(model.hypothesis().vector());
                double now = w.quantity(b.quantities().at(Family.ORDERED, actor));
                double next = change > 0 ? campaign.values()[highest(campaign, ceiling)] : Math.min(now, ceiling);
                model.air().add(options.last(), w, a, next, w.mix(a), model.tables().targets().closeSupport(w, t));
            }
        }
    }

    private static int highest(LevelTable levels, double ceiling) {
        int best = 0;
        for (int l = 0; l < levels.size(); l++) {
            best = levels.values()[l] <= ceiling && levels.values()[l] >= levels.values()[best] ? l : best;
        }
        return best;
    }

    /** They fly for the battles of the side they help, in equal parts, and are lost there, the oftener, the more portable air defence stands there. */
    private void helicopters(WorldView w, int actor, ActionTable action, double change, Options options) {
        if (action.kind() != ActionKind.HELICOPTERS) {
            return;
        }
        Blueprint b = model.blueprint();
        int side = b.helped(actor);
        if (side < 0) {
            return;
        }
        Offensives o = w.offensives();
        int n = o.ofSide(b.actors().side(), side);
        double more = change * helicopterSupport.of(action, actor, w.quantities()) / n;
        double steep = helicopterManpads.of(action, actor, w.quantities());
        double gain = 0;
        double danger = 0;
        for (int i = 0; n > 0 && i < o.size(); i++) {
            if (b.actors().side()[o.actor(i)] == side && o.leads(b.actors().side(), i)) {
                double flown = w.support(o.zone(i), side);
                gain += (air(side, flown + more) - air(side, flown)) / n;
                danger += (1 + steep * Manpads.density(w, o.zone(i))) / n;
            }
        }
        model.responses().assault(options.last(), side, gain);
        double risk = helicopterLoss.of(action, actor, w.quantities()) * helicopterCrew.of(action, actor, w.quantities());
        Hypothesis h = model.hypothesis();
        int losses = b.quantities().at(Family.LOSSES, actor);
        h.set(losses, h.get(losses) + change * SimTime.WEEK * risk * danger);
    }

    /** What support is worth to an attack, as the ground battle has it. @param support sorties a day */
    private double air(int side, double support) {
        Sides sides = model.blueprint().sides();
        return Saturation.of(sides.airSupport()[side], Math.max(0, support), sides.airSupportHalf()[side]);
    }
}
