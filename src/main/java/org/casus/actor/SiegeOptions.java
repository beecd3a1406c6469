package org.casus.actor;

import org.casus.model.ActionKind;
import org.casus.model.Family;
import org.casus.model.SimTime;
import org.casus.theory.Elementary;
import org.casus.world.ActionTable;
import org.casus.world.Blueprint;
import org.casus.world.FeatureTable;
import org.casus.world.Holding;
import org.casus.world.KindSetting;
import org.casus.world.WorldView;

/** What can be done about a closed pocket: besiege it, lift the siege, let aid in, agree on a local truce, evacuate it. */
final class SiegeOptions implements OptionSource {
    private static final long serialVersionUID = 1;

    private static final double SURROUNDED = 0.4;

    private final ForwardModel model;
    private final KindSetting minWeeks;
    private final KindSetting maxSupply;
    private final KindSetting besiegedSupply;
    private final KindSetting damping;
    private final double contact;
    private final double supplyCut;
    private final double supplyReached;
    private final double endurance;
    private final int sides;

    SiegeOptions(ForwardModel model) {
        this.model = model;
        Blueprint b = model.blueprint();
        minWeeks = new KindSetting(b, "minWeeks");
        maxSupply = new KindSetting(b, "maxSupply");
        besiegedSupply = new KindSetting(b, "supply");
        damping = new KindSetting(b, "damping");
        contact = b.parameter("a0") * b.parameter("u0");
        supplyCut = b.parameter("supply_cut");
        supplyReached = 1 - StrictMath.pow(1 - b.parameter("supply_rate"), b.parameter("h_fwd"));
        endurance = b.parameter("siege_endurance");
        sides = b.sides().size();
    }

    @Override
    public void add(WorldView w, int actor, ActionTable action, Options options) {
        int zone = candidate(w, actor, action);
        if (zone < 0) {
            return;
        }
        options.add(action.position(), zone, -1, -1, action.cost()[actor].value(w.quantities()));
        switch (action.kind()) {
            case BESIEGE -> besiege(w, actor, action, zone, options);
            case AID -> aid(w, zone, options);
            case LOCAL_TRUCE -> truce(w, actor, action, zone, options.last());
            default -> evacuate(w, actor, action, zone, options.last());
        }
        if (action.kind() != ActionKind.BESIEGE && action.kind() != ActionKind.AID) {
            options.concession();
        }
        model.hypothesis().begin();
        model.level(1, 1, 0);
        model.suppose(action, actor, options.last(), 1);
        model.conclude(options.last());
        model.audience(w, action, actor, options);
    }

    /** The pocket with most people in it to which the action applies, -1 without; in each zone the first hostile side counts. */
    private int candidate(WorldView w, int actor, ActionTable action) {
        int faction = model.blueprint().actors().mainFaction()[actor];
        int best = -1;
        int last = -1;
        for (int i = 0; faction >= 0 && i < model.pockets(); i++) {
            int z = model.pocket(i);
            int enclosed = model.enclosed(i);
            if (z == last || !w.hostileToSide(faction, enclosed)) {
                continue;
            }
            last = z;
            boolean eligible = action.kind() == ActionKind.EVACUATE || action.zones()[z];
            boolean larger = best < 0 || w.population(z) > w.population(best);
            if (eligible && larger && applies(w, actor, action, z, enclosed)) {
                best = z;
            }
        }
        return best;
    }

    /** Whether the action can be taken in a zone in which a hostile side is cut off. */
    private boolean applies(WorldView w, int actor, ActionTable action, int z, int enclosed) {
        double[] q = w.quantities();
        switch (action.kind()) {
            case BESIEGE:
                return w.besieger(z) < 0 && surrounds(w, actor, z);
            case AID:
                return w.besieger(z) == actor && !w.aided(z);
            case LOCAL_TRUCE:
                return w.truce(z) <= 0 && w.siegeWeeks(z) > minWeeks.of(action, actor, q);
            default:
                return w.siegeWeeks(z) > minWeeks.of(action, actor, q)
                        && w.supply(z, enclosed) < maxSupply.of(action, actor, q);
        }
    }

    /** A hostile side that is cut off in a zone, -1 without. */
    private int enclosed(WorldView w, int actor, int z) {
        int faction = model.blueprint().actors().mainFaction()[actor];
        for (int s = 0; faction >= 0 && s < sides; s++) {
            if (w.cutOff(z, s) && w.control(z, s) > Holding.HOLDS_OUT && w.hostileToSide(faction, s)) {
                return s;
            }
        }
        return -1;
    }

    /** Whether the actor's side holds enough of a zone and what lies around it, on the mean, to close it. */
    private boolean surrounds(WorldView w, int actor, int z) {
        int side = model.blueprint().actors().side()[actor];
        double own = w.control(z, side);
        int around = 1;
        for (int n : model.blueprint().geography().neighbours()[z]) {
            own += w.control(n, side);
            around++;
        }
        return own / around > SURROUNDED;
    }

    private void besiege(WorldView w, int actor, ActionTable action, int zone, Options options) {
        Blueprint b = model.blueprint();
        int side = enclosed(w, actor, zone);
        double low = besiegedSupply.of(action, actor, w.quantities());
        double fall = 0.5 * supplyReached * Math.max(0, supplyCut - low) / (0.5 + 0.5 * w.supply(zone, side));
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

    /** A truce saves the losses of contact in the zone. */
    void truce(WorldView w, int actor, ActionTable action, int zone, double[] delta) {
        Blueprint b = model.blueprint();
        double daily = contact * (1 - damping.of(action, actor, w.quantities()));
        for (int f = 0; f < b.factions().size(); f++) {
            double saved = SimTime.WEEK * daily * w.heads(zone, f);
            for (int i = 0; i < b.actors().size() && saved > 0; i++) {
                model.gradient().add(delta, b.quantities().at(Family.LOSSES, i), -saved * w.commands(i, f));
            }
        }
    }

    /**
     * What giving up a pocket means to those in it: the zone counts by the chance that it could be
     * held, taken to be its supply, less the longer the siege lasts (a mutually hurting stalemate,
     * Zartman 2000); the fighters count by the chance that they would be lost with it.
     */
    void giveUp(WorldView w, int actor, int zone, double[] delta) {
        Blueprint b = model.blueprint();
        int side = b.actors().side()[actor];
        double patience = Elementary.exp(-w.siegeWeeks(zone) / endurance);
        double hold = w.supply(zone, side) * patience;
        for (FeatureTable.ZoneFeature z : b.features().zoneFeatures()[zone]) {
            delta[z.instance()] -= z.side() == side ? hold * w.control(zone, side) * z.weight() : 0;
        }
        for (int f = 0; f < b.factions().size(); f++) {
            if (w.commands(actor, f) > 0) {
                double saved = (1 - hold) * w.heads(zone, f);
                model.gradient().add(delta, b.quantities().at(Family.HEADS, f), saved);
            }
        }
    }

    private void evacuate(WorldView w, int actor, ActionTable action, int zone, double[] delta) {
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
