package org.casus.actor;

import org.casus.theory.Advance;
import org.casus.world.ActionTable;
import org.casus.world.Battle;
import org.casus.world.Blueprint;
import org.casus.world.FeatureTable;
import org.casus.world.Holding;
import org.casus.world.KindSetting;
import org.casus.world.Occupancy;
import org.casus.world.WorldView;

/** Fortifying the most threatened own zone. */
final class ZoneOptions implements OptionSource {
    private static final long serialVersionUID = 1;
    private final ForwardModel model;
    private final KindSetting limit;
    private final KindSetting bonus;
    private final Advance advance;
    private final double garrison;
    private final double pickets;
    private final double attacked;
    private final double weeks;

    ZoneOptions(ForwardModel model) {
        this.model = model;
        Blueprint b = model.blueprint();
        limit = new KindSetting(b, "limit");
        bonus = new KindSetting(b, "bonus");
        advance = b.advance();
        garrison = b.parameter("garrison");
        pickets = b.parameter("pickets");
        attacked = b.parameter("fort_need");
        weeks = b.parameter("h_fwd");
    }

    @Override
    public void add(WorldView w, int actor, ActionTable action, Options options) {
        Blueprint b = model.blueprint();
        int side = b.actors().side()[actor];
        int faction = b.actors().mainFaction()[actor];
        double most = limit.of(action, actor, w.quantities());
        int zone = faction < 0 || side < 0 ? -1 : mostThreatened(w, side, faction, most, action.zones());
        if (zone >= 0) {
            options.add(action.position(), zone, -1, -1, action.cost()[actor].value(w.quantities()));
            forecast(w, faction, zone, bonus.of(action, actor, w.quantities()), options.last());
            model.effects(w, action, actor, 1, options);
        }
    }

    /** Value times the share of hostile strength around it; a zone worth no more than the most so far cannot beat it. */
    private int mostThreatened(WorldView w, int side, int faction, double limit, boolean[] eligible) {
        double[] value = model.blueprint().geography().value();
        Occupancy holdings = w.holdings();
        int best = -1;
        double most = 0;
        for (int k = 0; k < holdings.zones(side); k++) {
            int z = holdings.zone(side, k);
            if (value[z] > most && eligible[z] && w.control(z, side) >= Holding.MOST && w.fortification(z) < limit - 0.1) {
                double hostile = w.strength().hostileAround(z, faction);
                double threat = value[z] * hostile / (hostile + w.strength().ofSide(z, side) + pickets);
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
        double attacker = Math.max(1, w.strength().hostileAround(zone, faction));
        double own = w.strength().ofSide(zone, side) + garrison;
        double terrain = b.geography().terrain()[zone];
        double without = advance.expected(Battle.rho(attacker, own * (1 + bonus * w.fortification(zone)), terrain), 1, weeks);
        double with = advance.expected(Battle.rho(attacker, own * (1 + bonus * (w.fortification(zone) + 1)), terrain), 1, weeks);
        double saved = attacked * Math.min(w.control(zone, side), without - with);
        for (FeatureTable.ZoneFeature f : b.features().zoneFeatures()[zone]) {
            delta[f.instance()] += f.side() == side ? saved * f.weight() : 0;
        }
    }
}
