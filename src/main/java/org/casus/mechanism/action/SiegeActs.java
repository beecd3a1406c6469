package org.casus.mechanism.action;

import java.io.Serializable;
import org.casus.mechanism.Setting;
import org.casus.random.Stream;
import org.casus.theory.Logit;
import org.casus.world.ActionTable;
import org.casus.world.Appraisal;
import org.casus.world.Factions;
import org.casus.world.Holding;
import org.casus.world.WorldState;

/** Sieges, aid, local truces, evacuations. */
final class SiegeActs implements Serializable {
    private static final long serialVersionUID = 1;
    private final Setting s;
    private final Appraisal appraisal;

    SiegeActs(Setting setting, Appraisal appraisal) {
        s = setting;
        this.appraisal = appraisal;
    }

    boolean besiege(int actor, int zone) {
        s.change().besiege(zone, actor);
        return true;
    }

    boolean aid(int zone) {
        s.change().aid(zone, true);
        return true;
    }

    /** The other side accepts by the surplus that its strongest actor there sees. */
    boolean truce(int actor, ActionTable action, int zone) {
        int other = defender(actor, zone);
        if (other < 0) {
            return false;
        }
        double chance = Logit.accept(appraisal.lambda(other) * appraisal.truceSurplus(other, zone));
        if (s.weekly(Stream.ACCEPTANCE, 5000 + zone, 0) >= chance) {
            return false;
        }
        double[] q = s.world().quantities();
        int weeks = (int) Math.rint(action.setting("weeks", actor, q));
        s.change().truce(zone, weeks, action.setting("damping", actor, q));
        return true;
    }

    /** Actor that commands most of those hostile to another in a zone, -1 without. */
    private int defender(int actor, int zone) {
        int faction = s.blueprint().actors().mainFaction()[actor];
        int best = -1;
        double most = 0;
        for (int i = 0; i < s.blueprint().actors().size(); i++) {
            double heads = 0;
            for (int f = 0; f < s.blueprint().factions().size(); f++) {
                heads += s.world().hostile(faction, f) ? s.world().commands(i, f) * s.world().heads(zone, f) : 0;
            }
            if (heads > most) {
                most = heads;
                best = i;
            }
        }
        return best;
    }

    /** If those inside accept, fighters leave for a zone of their side that the action names and the besiegers take the pocket. */
    boolean evacuate(int actor, ActionTable action, int zone) {
        WorldState w = s.world();
        int other = defender(actor, zone);
        double chance = other < 0 ? 1 : Logit.accept(appraisal.lambda(other) * appraisal.evacuationSurplus(other, zone));
        if (s.weekly(Stream.ACCEPTANCE, 7000 + zone, 0) >= chance) {
            return false;
        }
        int side = s.blueprint().actors().side()[actor];
        int faction = s.blueprint().actors().mainFaction()[actor];
        double transfer = action.setting("transfer", actor, w.quantities());
        boolean any = false;
        for (int t = 0; t < s.blueprint().sides().size(); t++) {
            if (w.hostileToSide(faction, t) && w.cutOff(zone, t) && w.control(zone, t) > Holding.HOLDS_OUT) {
                any |= leave(action, zone, t, transfer);
                s.change().takeControl(zone, side, t, 1);
            }
        }
        return any;
    }

    private boolean leave(ActionTable action, int zone, int side, double transfer) {
        WorldState w = s.world();
        int refuge = -1;
        for (int z = 0; z < action.zones().length; z++) {
            boolean open = action.zones()[z] && z != zone && w.control(z, side) > Holding.TAKES_IN;
            refuge = open && (refuge < 0 || w.control(z, side) > w.control(refuge, side)) ? z : refuge;
        }
        Factions f = s.blueprint().factions();
        for (int k = 0; k < f.size(); k++) {
            if (f.side()[k] == side) {
                double n = w.heads(zone, k);
                if (refuge >= 0) {
                    s.change().move(zone, refuge, k, transfer * n);
                }
                s.change().capture(zone, k, w.heads(zone, k));
            }
        }
        return true;
    }
}
