package org.casus.actor;

import org.casus.model.ActionKind;
import org.casus.model.Family;
import org.casus.world.ActionTable;
import org.casus.world.Battle;
import org.casus.world.Blueprint;
import org.casus.world.FeatureTable;
import org.casus.world.Forces;
import org.casus.world.KindSetting;
import org.casus.world.Landings;
import org.casus.world.LevelTable;
import org.casus.world.Offensives;
import org.casus.world.WorldView;

/** Sending, training and taking over fighters, an own army across the border, a shock for an own offensive, a salvo. */
final class ForceOptions implements OptionSource {
    private static final long serialVersionUID = 1;
    private final ForwardModel model;
    private final KindSetting limit;
    private final KindSetting success;
    private final KindSetting takes;
    private final KindSetting bonus;
    private final KindSetting share;
    private final KindSetting joins;
    private final KindSetting minShare;
    private final KindSetting missiles;
    private final KindSetting killsPerMissile;
    private final KindSetting perWeek;
    private final double horizon;
    private final double salvoHeads;
    private final Rivals rivals;
    private final Forces forces;

    ForceOptions(ForwardModel model) {
        this.model = model;
        Blueprint b = model.blueprint();
        limit = new KindSetting(b, "limit", Double.POSITIVE_INFINITY);
        success = new KindSetting(b, "success");
        takes = new KindSetting(b, "takes");
        bonus = new KindSetting(b, "bonus");
        share = new KindSetting(b, "share");
        joins = new KindSetting(b, "joins");
        minShare = new KindSetting(b, "minShare");
        missiles = new KindSetting(b, "missiles");
        killsPerMissile = new KindSetting(b, "killsPerMissile");
        perWeek = new KindSetting(b, "perWeek");
        horizon = b.parameter("h_fwd");
        salvoHeads = b.parameter("salvo_heads");
        rivals = new Rivals(b);
        forces = Forces.of(b);
    }

    @Override
    public void add(WorldView w, int actor, ActionTable action, Options options) {
        switch (action.kind()) {
            case EXPEDITION, TRAIN, CROSS_BORDER -> sized(w, actor, action, options);
            case SHOCK_ASSAULT -> shock(w, actor, action, options);
            case PREY -> single(w, actor, action, -1, options);
            default -> salvo(w, actor, action, options);
        }
    }

    private void sized(WorldView w, int actor, ActionTable action, Options options) {
        LevelTable levels = action.levels()[actor];
        double most = limit.of(action, actor, w.quantities());
        double sent = w.quantity(model.blueprint().quantities().at(Family.EXPEDITION, actor));
        for (int l = 0; levels != null && l < levels.size(); l++) {
            double heads = levels.values()[l];
            if (heads > 0 && sent + heads <= most) {
                options.add(action.position(), -1, l, -1, levels.cost()[l]);
                sized(w, actor, action, l, options);
            }
        }
    }

    private void sized(WorldView w, int actor, ActionTable action, int level, Options options) {
        Blueprint b = model.blueprint();
        double heads = action.levels()[actor].values()[level];
        Hypothesis h = model.hypothesis();
        h.begin();
        model.level(heads, heads, 0);
        double arriving = heads * arriving(w, actor, action, heads);
        double[] drawn = action.kind() == ActionKind.EXPEDITION ? forces.drawnSent() : forces.drawn();
        double weight = 0;
        for (double f : action.factionWeights()) {
            weight += f;
        }
        for (int f = 0; f < action.factionWeights().length; f++) {
            double n = weight > 0 ? arriving * action.factionWeights()[f] / weight : 0;
            if (n > 0) {
                int place = b.quantities().at(Family.HEADS, f);
                h.set(place, h.get(place) + n);
                reserve(w, actor, f, n * drawn[f], options.last());
            }
        }
        int sent = b.quantities().at(Family.EXPEDITION, actor);
        h.set(sent, h.get(sent) + heads);
        int spending = b.quantities().at(Family.SPENDING, actor);
        h.set(spending, h.get(spending) + action.levels()[actor].usd()[level] / horizon);
        if (action.kind() == ActionKind.CROSS_BORDER) {
            h.set(b.quantities().at(Family.LEVEL, actor, action.position()), heads);
            ground(w, actor, action, options.last());
        }
        model.suppose(action, actor, options.last(), 1);
        model.conclude(options.last());
        model.audience(w, action, actor, options);
    }

    private double arriving(WorldView w, int actor, ActionTable action, double heads) {
        return switch (action.kind()) {
            case TRAIN -> success.of(action, actor, w.quantities());
            case EXPEDITION -> Math.min(1, horizon * perWeek.of(action, actor, w.quantities()) / heads);
            default -> 1;
        };
    }

    /** Own reserve grows, and with it what the battles with own offensives can do. @param drawn heads of those who come that attacks from afar can draw */
    private void reserve(WorldView w, int actor, int faction, double drawn, double[] delta) {
        Blueprint b = model.blueprint();
        int side = b.actors().side()[actor];
        Battle battle = model.tables().battle();
        double total = battle.totalHeads(faction);
        if (side < 0 || total <= 0) {
            return;
        }
        double perHead = battle.total(faction) / total;
        double gain = drawn * perHead;
        Offensives o = w.offensives();
        for (int i = 0; i < o.size(); i++) {
            if (o.actor(i) == actor) {
                double brought = battle.allies().reserve(w, side, o.zone(i), null);
                double force = battle.attack(w, side, o.zone(i), brought, 1);
                model.responses().assault(delta, side, gain / o.of(actor) / Math.max(1, force) / o.ofSide(b.actors().side(), side));
            }
        }
    }

    private void ground(WorldView w, int actor, ActionTable action, double[] delta) {
        Blueprint b = model.blueprint();
        int side = b.actors().side()[actor];
        int faction = b.actors().mainFaction()[actor];
        double gained = takes.of(action, actor, w.quantities());
        int zone = Landings.army(w, action, faction);
        double hostile = 0;
        for (int t = 0; zone >= 0 && t < b.sides().size(); t++) {
            hostile += w.hostileToSide(faction, t) ? w.control(zone, t) : 0;
        }
        for (FeatureTable.ZoneFeature z : zone < 0 ? new FeatureTable.ZoneFeature[0] : b.features().zoneFeatures()[zone]) {
            if (z.side() == side) {
                delta[z.instance()] += gained * hostile * z.weight();
            } else if (w.hostileToSide(faction, z.side())) {
                delta[z.instance()] -= gained * w.control(zone, z.side()) * z.weight();
            }
        }
    }

    private void shock(WorldView w, int actor, ActionTable action, Options options) {
        Offensives o = w.offensives();
        for (int i = 0; i < o.size(); i++) {
            if (o.actor(i) == actor && o.shock(i) == 0) {
                options.add(action.position(), o.zone(i), -1, -1, action.cost()[actor].value(w.quantities()));
                double gain = bonus.of(action, actor, w.quantities());
                int n = o.of(actor);
                double now = model.offensives().multiplier(w, actor, o.zone(i), 0);
                model.offensives().add(options.last(), w, actor, o.zone(i), 1, o.intensity(i), now + gain, n);
                model.offensives().add(options.last(), w, actor, o.zone(i), -1, o.intensity(i), now, n);
                model.effects(w, action, actor, 1, options);
                return;
            }
        }
    }

    private void single(WorldView w, int actor, ActionTable action, int zone, Options options) {
        options.add(action.position(), zone, -1, -1, action.cost()[actor].value(w.quantities()));
        Blueprint b = model.blueprint();
        int own = b.actors().mainFaction()[actor];
        Hypothesis h = model.hypothesis();
        h.begin();
        model.level(1, 1, 0);
        double[] q = w.quantities();
        double taken = share.of(action, actor, q);
        double least = minShare.of(action, actor, q);
        double joining = joins.of(action, actor, q);
        for (int f = 0; f < action.factionWeights().length; f++) {
            if (action.factionWeights()[f] > 0) {
                double n = rivals.taken(w, action, own, f, taken, least);
                int victim = b.quantities().at(Family.HEADS, f);
                int taker = b.quantities().at(Family.HEADS, own);
                h.set(victim, h.get(victim) - n);
                h.set(taker, h.get(taker) + joining * n);
            }
        }
        model.suppose(action, actor, options.last(), 1);
        model.conclude(options.last());
        model.audience(w, action, actor, options);
    }

    private void salvo(WorldView w, int actor, ActionTable action, Options options) {
        int zone = Landings.salvo(w, actor, action, salvoHeads);
        if (zone < 0) {
            return;
        }
        options.add(action.position(), zone, -1, -1, action.cost()[actor].value(w.quantities()));
        Blueprint b = model.blueprint();
        double killed = missiles.of(action, actor, w.quantities())
                * killsPerMissile.of(action, actor, w.quantities());
        double present = 1;
        for (int f = 0; f < b.factions().size(); f++) {
            present += Landings.enemy(w, actor, f) ? w.heads(zone, f) : 0;
        }
        for (int f = 0; f < b.factions().size(); f++) {
            if (Landings.enemy(w, actor, f)) {
                double part = Math.min(1, killed / present);
                model.responses().strengthAt(options.last(), f, zone, -part * w.strength().ofFaction(zone, f));
                model.gradient().add(options.last(), b.quantities().at(Family.HEADS, f), -part * w.heads(zone, f));
            }
        }
        model.hypothesis().begin();
        model.level(1, 1, 0);
        int spending = b.quantities().at(Family.SPENDING, actor);
        model.hypothesis().set(spending, model.hypothesis().get(spending) + action.usd() / horizon);
        model.suppose(action, actor, options.last(), 1);
        model.conclude(options.last());
        model.audience(w, action, actor, options);
    }
}
