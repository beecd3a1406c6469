package org.casus.actor;

import org.casus.model.ActionKind;
import org.casus.model.Family;
import org.casus.world.ActionTable;
import org.casus.world.Blueprint;
import org.casus.world.Encirclement;
import org.casus.world.FeatureTable;
import org.casus.world.KindSetting;
import org.casus.world.Relief;
import org.casus.world.WorldView;

/** What can be done about a closed pocket: besiege it, lift the siege, let aid in, agree on a local truce, evacuate it. */
final class SiegeOptions implements OptionSource {
    private static final long serialVersionUID = 1;

    private final ForwardModel model;
    private final KindSetting minWeeks;
    private final KindSetting maxSupply;
    private final KindSetting besiegedSupply;
    private final Consent consent;
    private final Encirclement ring;
    private final Relief relief;
    private final double supplyCut;
    private final double supplyReached;
    private final int sides;

    SiegeOptions(ForwardModel model) {
        this.model = model;
        Blueprint b = model.blueprint();
        minWeeks = new KindSetting(b, "minWeeks");
        maxSupply = new KindSetting(b, "maxSupply");
        besiegedSupply = new KindSetting(b, "supply");
        consent = new Consent(model);
        ring = new Encirclement(b);
        relief = new Relief(b);
        supplyCut = b.parameter("supply_cut");
        supplyReached = 1 - StrictMath.pow(1 - b.parameter("supply_rate"), b.parameter("h_fwd"));
        sides = b.sides().size();
    }

    @Override
    public void add(WorldView w, int actor, ActionTable action, Options options) {
        int zone = candidate(w, actor, action);
        if (zone < 0) {
            return;
        }
        options.add(action.position(), zone, -1, -1, action.cost()[actor].value(w.quantities()));
        double chance = chance(w, actor, action, zone);
        switch (action.kind()) {
            case BESIEGE -> besiege(w, actor, action, zone, options);
            case AID -> aid(w, zone, options);
            case LOCAL_TRUCE -> consent.spare(w, actor, action, zone, options.last());
            default -> evacuate(w, actor, zone, options.last());
        }
        for (int k = 0; chance != 1 && k < options.last().length; k++) {
            options.last()[k] *= chance;
        }
        if (action.kind() != ActionKind.BESIEGE && action.kind() != ActionKind.AID) {
            options.concession();
        }
        model.hypothesis().begin();
        model.level(1, 1, 0);
        model.suppose(action, actor, options.last(), chance);
        model.conclude(options.last());
        model.audience(w, action, actor, options);
    }

    /** Chance that those inside agree, where they are asked. */
    private double chance(WorldView w, int actor, ActionTable action, int zone) {
        return switch (action.kind()) {
            case LOCAL_TRUCE -> consent.truce(w, actor, action, zone);
            case EVACUATE -> consent.evacuation(w, actor, action, zone);
            default -> 1;
        };
    }

    /**
     * Of the pockets to which the action applies the one with most people, or, where those inside are to leave, with the ground
     * of most value times the chance that they agree; -1 without. In each zone the first hostile side counts.
     */
    private int candidate(WorldView w, int actor, ActionTable action) {
        int faction = model.blueprint().actors().mainFaction()[actor];
        int best = -1;
        int last = -1;
        double most = -1;
        for (int i = 0; faction >= 0 && i < model.pockets(); i++) {
            int z = model.pocket(i);
            int enclosed = model.enclosed(i);
            if (z == last || !w.hostileToSide(faction, enclosed)) {
                continue;
            }
            last = z;
            boolean leave = action.kind() == ActionKind.EVACUATE;
            if ((leave || action.zones()[z]) && applies(w, actor, action, z, enclosed)) {
                double worth = leave ? ground(w, z, enclosed) * consent.evacuation(w, actor, action, z) : w.population(z);
                best = worth > most ? z : best;
                most = Math.max(most, worth);
            }
        }
        return best;
    }

    private double ground(WorldView w, int zone, int side) {
        return model.blueprint().geography().value()[zone] * w.control(zone, side);
    }

    /** Whether the action can be taken in a zone in which a hostile side is cut off. */
    private boolean applies(WorldView w, int actor, ActionTable action, int z, int enclosed) {
        double[] q = w.quantities();
        switch (action.kind()) {
            case BESIEGE:
                return w.besieger(z) < 0 && ring.closed(w, model.blueprint().actors().side()[actor], z, enclosed);
            case AID:
                return w.besieger(z) == actor && !w.aided(z);
            case LOCAL_TRUCE:
                return besieged(w, actor, z) && w.truce(z) <= 0 && w.siegeWeeks(z) > minWeeks.of(action, actor, q);
            default:
                return besieged(w, actor, z) && w.siegeWeeks(z) > minWeeks.of(action, actor, q)
                        && w.supply(z, enclosed) < maxSupply.of(action, actor, q);
        }
    }

    /** Whether an actor's own side besieges a zone: nobody else has a siege to talk about. */
    private boolean besieged(WorldView w, int actor, int z) {
        int[] sides = model.blueprint().actors().side();
        return w.besieger(z) >= 0 && sides[w.besieger(z)] == sides[actor];
    }

    /** A hostile side that is cut off in a zone, -1 without. */
    private int enclosed(WorldView w, int actor, int z) {
        int faction = model.blueprint().actors().mainFaction()[actor];
        for (int s = 0; faction >= 0 && s < sides; s++) {
            if (w.cutOff(z, s) && w.control(z, s) > w.blueprint().holding().holdsOut() && w.hostileToSide(faction, s)) {
                return s;
            }
        }
        return -1;
    }

    private void besiege(WorldView w, int actor, ActionTable action, int zone, Options options) {
        Blueprint b = model.blueprint();
        int side = enclosed(w, actor, zone);
        double relieved = relief.supply(w, zone, side);
        double low = Math.max(relieved, besiegedSupply.of(action, actor, w.quantities()));
        double less = supplyReached * Math.max(0, Math.max(relieved, supplyCut) - low);
        double fall = w.strength().lost(w.supply(zone, side), less);
        for (int f = 0; f < b.factions().size(); f++) {
            if (b.factions().side()[f] == side && w.heads(zone, f) > 0) {
                model.responses().strengthAt(options.last(), f, zone, -fall * w.strength().ofFaction(zone, f));
            }
        }
    }

    private void aid(WorldView w, int zone, Options options) {
        Blueprint b = model.blueprint();
        Hypothesis h = model.hypothesis();
        h.begin();
        for (int s = 0; s < sides; s++) {
            double besieged = w.quantity(b.quantities().at(Family.BESIEGED, s));
            if (w.cutOff(zone, s) && besieged > 0) {
                int place = b.quantities().at(Family.REACHED, s);
                h.set(place, Math.min(1, h.get(place) + w.population(zone) * w.control(zone, s) / besieged));
            }
        }
        model.conclude(options.last());
    }

    private void evacuate(WorldView w, int actor, int zone, double[] delta) {
        Blueprint b = model.blueprint();
        int side = b.actors().side()[actor];
        int loser = enclosed(w, actor, zone);
        for (FeatureTable.ZoneFeature z : b.features().zoneFeatures()[zone]) {
            double share = w.control(zone, loser);
            delta[z.instance()] += z.side() == side ? share * z.weight() : z.side() == loser ? -share * z.weight() : 0;
        }
        for (int f = 0; f < b.factions().size(); f++) {
            if (b.factions().side()[f] == loser && w.heads(zone, f) > 0) {
                model.responses().strengthAt(delta, f, zone, -w.strength().ofFaction(zone, f));
            }
        }
    }
}
