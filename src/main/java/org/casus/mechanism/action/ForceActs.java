package org.casus.mechanism.action;

import java.io.Serializable;
import org.casus.mechanism.Setting;
import org.casus.model.Family;
import org.casus.random.Inversion;
import org.casus.random.Stream;
import org.casus.world.ActionTable;
import org.casus.world.Landings;
import org.casus.world.Preying;
import org.casus.world.WorldState;

/** Fighters sent, trained, taken from rivals, led across a border; missiles. */
final class ForceActs implements Serializable {
    private static final long serialVersionUID = 1;
    private final Setting s;
    private final Arrivals arrivals;
    private final Preying preying;

    ForceActs(Setting setting, Arrivals arrivals) {
        s = setting;
        this.arrivals = arrivals;
        preying = new Preying(setting.blueprint());
    }

    boolean expedition(int actor, ActionTable action, double heads) {
        arrivals.send(actor, action.position(), heads);
        s.change().add(s.at(Family.EXPEDITION, actor), heads);
        return true;
    }

    boolean train(int actor, ActionTable action, double trainees) {
        arrivals.train(actor, action.position(), trainees);
        return true;
    }

    boolean prey(int actor, ActionTable action) {
        WorldState w = s.world();
        int own = s.blueprint().actors().mainFaction()[actor];
        double share = action.setting("share", actor, w.quantities());
        double joins = action.setting("joins", actor, w.quantities());
        double least = action.setting("minShare", actor, w.quantities());
        boolean any = false;
        for (int f = 0; f < action.factionWeights().length; f++) {
            for (int z = 0; action.factionWeights()[f] > 0 && z < action.zones().length; z++) {
                double n = action.zones()[z] ? preying.taken(w, z, own, f, share, least) : 0;
                if (n > 0) {
                    s.change().transfer(z, f, own, joins * n);
                    s.change().kill(z, f, (1 - joins) * n, w.ledger().ground());
                    any = true;
                }
            }
        }
        return any;
    }

    /** The own army enters where its enemies hold the most value, and takes a share at once. */
    boolean crossBorder(int actor, ActionTable action, double heads) {
        WorldState w = s.world();
        int faction = s.blueprint().actors().mainFaction()[actor];
        int zone = Landings.army(w, action, faction);
        if (zone < 0) {
            return false;
        }
        s.change().set(s.at(Family.LEVEL, actor, action.position()), heads);
        s.change().recruit(zone, faction, heads);
        double takes = action.setting("takes", actor, w.quantities());
        int side = s.blueprint().actors().side()[actor];
        for (int t = 0; t < s.blueprint().sides().size(); t++) {
            if (w.hostileToSide(faction, t)) {
                s.change().takeControl(zone, side, t, takes * w.control(zone, t));
            }
        }
        return true;
    }

    boolean salvo(int actor, ActionTable action, int zone) {
        WorldState w = s.world();
        double[] q = w.quantities();
        double missiles = action.setting("missiles", actor, q);
        double mean = missiles * action.setting("killsPerMissile", actor, q);
        double present = 0;
        for (int f = 0; f < s.blueprint().factions().size(); f++) {
            present += Landings.enemy(w, actor, f) ? w.heads(zone, f) : 0;
        }
        int killed = Inversion.poisson(mean, s.weekly(Stream.SALVO, actor, 0));
        for (int f = 0; present > 0 && f < s.blueprint().factions().size(); f++) {
            if (Landings.enemy(w, actor, f)) {
                s.change().kill(zone, f, killed * w.heads(zone, f) / present, causer(actor));
            }
        }
        double civilians = missiles * action.setting("civiliansPerMissile", actor, q);
        s.change().killCivilians(zone, Inversion.poisson(civilians, s.weekly(Stream.SALVO, actor, 1)), causer(actor));
        return true;
    }

    private int causer(int actor) {
        int force = s.blueprint().airForceAt(actor);
        return force < 0 ? s.world().ledger().ground() : force;
    }
}
