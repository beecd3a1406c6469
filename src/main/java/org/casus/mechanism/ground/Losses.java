package org.casus.mechanism.ground;

import java.io.Serializable;
import org.casus.mechanism.Setting;
import org.casus.world.Battle;
import org.casus.world.Forces;
import org.casus.world.Offensives;
import org.casus.world.Strength;
import org.casus.world.WorldState;

/** Who bears the losses of an offensive. */
final class Losses implements Serializable {
    private static final long serialVersionUID = 1;
    private final Setting s;
    private final Battle battle;
    private final double ownDraw;
    private final double mostSpread;
    private final int[] sideOf;
    private final int[][] factionsOf;
    private final int factions;
    private final Forces forces;
    private final double[] joins;
    private final int[][] neighbours;
    private final double[][] reach;
    private final int ground;

    Losses(Setting setting, Battle battle) {
        s = setting;
        this.battle = battle;
        ownDraw = s.parameter("own_draw");
        mostSpread = s.parameter("far_cap");
        sideOf = s.blueprint().factions().side();
        forces = Forces.of(s.blueprint());
        factionsOf = forces.bySide();
        factions = sideOf.length;
        joins = forces.joins();
        neighbours = s.blueprint().geography().neighbours();
        reach = s.blueprint().geography().reach();
        ground = s.world().ledger().ground();
    }

    /** Losses of a side that attacks: in the zone, around it, and in the reserves of all allies who do, each by what it gave. */
    void attacker(int side, int zone, double share) {
        WorldState w = s.world();
        for (int f : factionsOf[side]) {
            lose(w, zone, f, ownDraw * share);
            for (int k = 0; k < neighbours[zone].length; k++) {
                int n = neighbours[zone][k];
                if (w.heads(n, f) > 0 && w.control(n, side) > w.blueprint().holding().firm()) {
                    lose(w, n, f, reach[zone][k] * joins[f] / w.strength().draws(n, side) * share);
                }
            }
        }
        Offensives o = w.offensives();
        for (int i = 0; i < o.size(); i++) {
            if (battle.allies().in(w, i, side, zone, null)) {
                reserve(w, o.actor(i), zone, share / o.of(o.actor(i)));
            }
        }
    }

    private void reserve(WorldState w, int actor, int zone, double share) {
        boolean joins = battle.reserveHeads(actor, zone) > 0;
        for (int f = 0; f < factions && joins; f++) {
            double part = forces.reserve(w, actor, f);
            if (part > 0) {
                everywhere(w, f, Math.min(mostSpread, part * battle.farLoss() * share));
            }
        }
    }

    /** Those of a faction who can come from afar lose alike. */
    private void everywhere(WorldState w, int f, double share) {
        for (int k = 0; k < w.camps().zones(f); k++) {
            int z = w.camps().zone(f, k);
            if (battle.reaches(z, sideOf[f])) {
                lose(w, z, f, share);
            }
        }
    }

    /** Losses of those hostile to the attacking faction in the zone, of those next door who help them, and of all whose own attack meets it. @param help share of the helpers that is there */
    void defender(int faction, int zone, double share, double help) {
        WorldState w = s.world();
        for (int f = 0; f < factions; f++) {
            if (w.hostile(faction, f)) {
                lose(w, zone, f, share);
                boolean there = battle.meeting().there(w, sideOf[f], faction, zone);
                helpers(w, zone, f, (there ? 1 : help) * share);
            }
        }
        Offensives o = w.offensives();
        for (int i = 0; i < o.size(); i++) {
            if (battle.meeting().meets(w, i, faction, zone)) {
                reserve(w, o.actor(i), zone, share / o.of(o.actor(i)));
            }
        }
    }

    private void helpers(WorldState w, int zone, int f, double share) {
        for (int k = 0; k < neighbours[zone].length; k++) {
            int n = neighbours[zone][k];
            if (w.heads(n, f) > 0 && Strength.helps(w, n, zone, sideOf[f])) {
                lose(w, n, f, reach[zone][k] * joins[f] / w.strength().draws(n, sideOf[f]) * share);
            }
        }
    }

    private void lose(WorldState w, int zone, int f, double share) {
        double n = w.heads(zone, f);
        if (n > 0) {
            s.change().kill(zone, f, share * n, ground);
        }
    }
}
