package org.casus.actor;

import org.casus.theory.Advance;
import org.casus.world.ActionTable;
import org.casus.world.Battle;
import org.casus.world.Blueprint;
import org.casus.world.FeatureTable;
import org.casus.world.WorldView;

/** Fortifying the most threatened own zone. */
record ZoneOptions(ForwardModel model) implements OptionSource {
    private static final double ATTACKED = 0.1;

    @Override
    public void add(WorldView w, int actor, ActionTable action, Options options) {
        Blueprint b = model.blueprint();
        int side = b.actors().side()[actor];
        int faction = b.actors().mainFaction()[actor];
        double limit = action.setting("limit", actor, w.quantities(), 2);
        int zone = faction < 0 ? -1 : mostThreatened(w, side, faction, limit, action.zones());
        if (zone >= 0 && options.add(action.position(), zone, -1, -1, action.cost()[actor].value(w.quantities())) >= 0) {
            double bonus = action.setting("bonus", actor, w.quantities(), 0.15);
            forecast(w, faction, zone, bonus, options.last());
            model.effects(w, action, actor, 1, options);
        }
    }

    private int mostThreatened(WorldView w, int side, int faction, double limit, boolean[] eligible) {
        int best = -1;
        double most = 0;
        for (int z = 0; z < eligible.length; z++) {
            if (eligible[z] && w.control(z, side) >= 0.5 && w.fortification(z) < limit - 0.1) {
                double hostile = w.strength().hostileAround(z, faction);
                double threat = model.blueprint().geography().value()[z] * hostile / (hostile + w.strength().ofSide(z, side) + 100);
                if (threat > most) {
                    most = threat;
                    best = z;
                }
            }
        }
        return best;
    }

    /** Ground that an attack, should one come, would not win because of the works. */
    private void forecast(WorldView w, int faction, int zone, double bonus, double[] delta) {
        Blueprint b = model.blueprint();
        int side = b.factions().side()[faction];
        Advance advance = new Advance(b.parameter("v0"), b.parameter("p_b"), b.parameter("breakthrough"));
        double attacker = Math.max(1, w.strength().hostileAround(zone, faction));
        double own = w.strength().ofSide(zone, side) + b.parameter("garrison");
        double terrain = b.geography().terrain()[zone];
        double weeks = b.parameter("h_fwd");
        double without = advance.expected(Battle.rho(attacker, own * (1 + bonus * w.fortification(zone)), terrain), 1, weeks);
        double with = advance.expected(Battle.rho(attacker, own * (1 + bonus * (w.fortification(zone) + 1)), terrain), 1, weeks);
        double saved = ATTACKED * Math.min(w.control(zone, side), without - with);
        for (FeatureTable.ZoneFeature f : b.features().zoneFeatures()[zone]) {
            delta[f.instance()] += f.side() == side ? saved * f.weight() : 0;
        }
    }
}
