package org.casus.world;

import java.io.Serializable;

/**
 * The only way to change a world. Keeps its laws: control of a zone sums to 1, heads are never
 * negative, and every fighter and person that appears, dies or moves is in the {@link Ledger}.
 */
public final class WorldChange implements Serializable {
    private static final long serialVersionUID = 1;
    private final WorldState w;

    public WorldChange(WorldState world) {
        this.w = world;
    }

    /** The world that is changed, to read. */
    public WorldState world() {
        return w;
    }

    public void week(int week) {
        w.week = week;
    }

    public void tick(int tick) {
        w.tick = tick;
    }

    /** Sets a quantity; a number that is not finite is an error of the model. */
    public void set(int place, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalStateException("quantity " + w.blueprint().quantities().familyOf(place) + " at place "
                    + place + " became " + value + " in week " + w.week);
        }
        w.q[place] = value;
    }

    public void add(int place, double value) {
        set(place, w.q[place] + value);
    }

    /** Kills fighters, at most those there. @return how many died */
    public double kill(int zone, int faction, double n, int causer) {
        int i = zone * w.factions + faction;
        double dead = Math.max(0, Math.min(n, w.heads[i]));
        w.heads[i] -= dead;
        w.ledger.kill(zone, faction, dead, causer);
        return dead;
    }

    /** Takes fighters prisoner, at most those there. */
    public void capture(int zone, int faction, double n) {
        int i = zone * w.factions + faction;
        double taken = Math.max(0, Math.min(n, w.heads[i]));
        w.heads[i] -= taken;
        w.ledger.capture(faction, taken);
    }

    public void recruit(int zone, int faction, double n) {
        w.heads[zone * w.factions + faction] += n;
        w.ledger.recruit(faction, n);
    }

    /** Moves fighters, at most those there. */
    public void move(int from, int to, int faction, double n) {
        double moved = Math.max(0, Math.min(n, w.heads[from * w.factions + faction]));
        w.heads[from * w.factions + faction] -= moved;
        w.heads[to * w.factions + faction] += moved;
    }

    /** Fighters change flags within a zone. @return how many did */
    public double transfer(int zone, int from, int to, double n) {
        double moved = Math.max(0, Math.min(n, w.heads[zone * w.factions + from]));
        w.heads[zone * w.factions + from] -= moved;
        w.heads[zone * w.factions + to] += moved;
        w.ledger.transfer(from, to, moved);
        return moved;
    }

    /** A side takes a share of a zone from another, at most what that holds. @return the share taken */
    public double takeControl(int zone, int taker, int from, double share) {
        double taken = Math.max(0, Math.min(share, w.control[zone * w.sides + from]));
        w.control[zone * w.sides + from] -= taken;
        w.control[zone * w.sides + taker] += taken;
        return taken;
    }

    public void supply(int zone, int side, double value) {
        w.supply[zone * w.sides + side] = value;
    }

    public void cutOff(int zone, int side, boolean cut) {
        w.cutOff[zone * w.sides + side] = cut;
    }

    public void siegeWeeks(int zone, int weeks) {
        w.siegeWeeks[zone] = weeks;
    }

    public void besiege(int zone, int actor) {
        w.besieger[zone] = actor;
        w.aided[zone] = false;
    }

    public void aid(int zone, boolean aided) {
        w.aided[zone] = aided;
    }

    public void truce(int zone, int weeks, double damping) {
        w.truce[zone] = weeks;
        w.truceDamping[zone] = damping;
    }

    public void cutRoad(int zone, int weeks) {
        w.roadCut[zone] = weeks;
    }

    public void fortify(int zone, double level) {
        w.fortification[zone] = level;
    }

    public void sorties(int force, int zone, double perDay) {
        w.sorties[force * w.zones + zone] = perDay;
    }

    public void mix(int force, int mix) {
        w.mix[force] = mix;
    }

    public void support(int zone, int side, double perDay) {
        w.support[zone * w.sides + side] = perDay;
    }

    /** Kills civilians, at most those there. @return how many died */
    public double killCivilians(int zone, double n, int causer) {
        double dead = Math.max(0, Math.min(n, w.population[zone]));
        double away = w.population[zone] > 0 ? dead * w.displaced[zone] / w.population[zone] : 0;
        w.population[zone] -= dead;
        w.displaced[zone] -= away;
        w.ledger.killCivilians(zone, dead, causer);
        for (int s = 0; s < w.sides; s++) {
            w.ledger.countCivilians(s, dead * w.control[zone * w.sides + s]);
        }
        return dead;
    }

    /** An actor spends at once. @param usd $M */
    public void spend(int actor, double usd) {
        w.ledger.spend(actor, usd);
    }

    /** People flee from one zone to another. */
    public void displace(int from, int to, double n) {
        double moved = leave(from, n);
        w.population[to] += moved;
        w.displaced[to] += moved;
        w.ledger.displace(from, moved);
    }

    /** People flee across a border. @return how many did */
    public double cross(int from, int hostPlace, double n) {
        double moved = leave(from, n);
        w.q[hostPlace] += moved;
        w.ledger.displace(from, moved);
        w.ledger.cross(moved);
        return moved;
    }

    private double leave(int from, double n) {
        double moved = Math.max(0, Math.min(n, w.population[from]));
        double again = w.population[from] > 0 ? moved * w.displaced[from] / w.population[from] : 0;
        w.population[from] -= moved;
        w.displaced[from] -= again;
        w.displacedFrom[from] += moved - again;
        return moved;
    }

    /** People displaced inside go home; those who left a zone draw on all places of refuge alike. */
    public void goHome(int zone, double share) {
        double inside = 0;
        for (int z = 0; z < w.zones; z++) {
            inside += z == zone ? 0 : w.displaced[z];
        }
        double n = Math.min(w.displacedFrom[zone] * share, inside * share);
        if (n <= 0) {
            return;
        }
        for (int z = 0; z < w.zones; z++) {
            if (z != zone) {
                double part = n * w.displaced[z] / inside;
                w.displaced[z] -= part;
                w.population[z] -= part;
            }
        }
        w.population[zone] += n;
        w.displacedFrom[zone] -= n;
    }

    /** Opens an offensive. @return false where the list is full */
    public boolean open(int actor, int zone, double intensity, boolean joint) {
        return w.offensives.add(actor, zone, intensity, w.week, joint);
    }

    public void close(int offensive) {
        w.offensives.remove(offensive);
    }

    public void joint(int offensive, boolean joint) {
        w.offensives.joint(offensive, joint);
    }

    public void shock(int offensive, double bonus) {
        w.offensives.shock(offensive, bonus);
    }

    /** Heads join a faction under one actor's command: shares of command follow. */
    public void reinforce(int actor, int faction, double n, double present) {
        double total = present + n;
        int actors = w.commands.length / w.factions;
        for (int i = 0; i < actors; i++) {
            int at = i * w.factions + faction;
            w.commands[at] = (w.commands[at] * present + (i == actor ? n : 0)) / total;
        }
    }
}
