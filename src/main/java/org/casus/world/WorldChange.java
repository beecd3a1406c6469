package org.casus.world;

import java.io.Serializable;
import java.util.Arrays;

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

    /** Sets a quantity. @throws NotFiniteException if the value is not finite */
    public void set(int place, double value) {
        if (!Double.isFinite(value)) {
            throw new NotFiniteException(w.blueprint(), place, value, w.week);
        }
        if (value != w.q[place]) {
            w.stale.changed(place);
        }
        w.q[place] = value;
    }

    /** Keeps the quantities as they stand as those at the start, which formulas of change refer to. */
    public void keepStart() {
        int half = w.q.length / 2;
        System.arraycopy(w.q, 0, w.q, half, half);
        w.stale.all();
    }

    public void add(int place, double value) {
        set(place, w.q[place] + value);
    }

    /** Adds to quantities that stand next to each other. */
    public void addToEach(int from, int n, double value) {
        for (int place = from; place < from + n; place++) {
            w.q[place] += value;
        }
        w.stale.changed(from, from + n);
    }

    /** Moves quantities that stand next to each other a share of the way to a level. */
    public void approach(int from, int n, double level, double share) {
        for (int place = from; place < from + n; place++) {
            w.q[place] += share * (level - w.q[place]);
        }
        w.stale.changed(from, from + n);
    }

    /** Kills fighters, at most those there. @return how many died */
    public double kill(int zone, int faction, double n, int causer) {
        double dead = take(zone * w.factions + faction, n);
        w.ledger.kill(zone, faction, dead, causer);
        return dead;
    }

    /** Takes fighters prisoner, at most those there. */
    public void capture(int zone, int faction, double n) {
        w.ledger.capture(faction, take(zone * w.factions + faction, n));
    }

    public void recruit(int zone, int faction, double n) {
        join(zone, faction, n);
        w.ledger.recruit(faction, n);
    }

    /** Recruits join those of a faction who are in some zones, in proportion to who is there. @param total how many there are in those zones */
    public void recruitAmong(int faction, int[] zones, int n, double recruits, double total) {
        double recruited = w.ledger.recruited(faction);
        for (int i = 0; i < n; i++) {
            int place = zones[i] * w.factions + faction;
            double joining = recruits * w.heads[place] / total;
            w.heads[place] += joining;
            recruited += joining;
        }
        w.ledger.recruitedSoFar(faction, recruited);
    }

    /** Moves fighters, at most those there. */
    public void move(int from, int to, int faction, double n) {
        join(to, faction, take(from * w.factions + faction, n));
    }

    /** Fighters change flags within a zone. @return how many did */
    public double transfer(int zone, int from, int to, double n) {
        double moved = take(zone * w.factions + from, n);
        join(zone, to, moved);
        w.ledger.transfer(from, to, moved);
        return moved;
    }

    private double take(int place, double n) {
        double there = w.heads[place];
        double taken = atMost(there, n);
        w.heads[place] = there - taken;
        return taken;
    }

    private void join(int zone, int faction, double n) {
        int place = zone * w.factions + faction;
        if (n != 0 && w.heads[place] == 0) {
            w.camps.enter(zone, faction);
        }
        w.heads[place] += n;
    }

    /** A side has a zone to itself: it is its holder, until others have most of it. @return whether it was not before */
    public boolean hold(int zone, int side) {
        boolean changes = w.holder[zone] != side;
        w.holder[zone] = side;
        return changes;
    }

    /** A side takes a share of a zone from another, at most what that holds. @return the share taken */
    public double takeControl(int zone, int taker, int from, double share) {
        double lost = w.control[zone * w.sides + from];
        double taken = atMost(lost, share);
        w.control[zone * w.sides + from] -= taken;
        double held = w.control[zone * w.sides + taker];
        if (taken > 0 && held == 0) {
            w.holdings.enter(zone, taker);
        }
        w.control[zone * w.sides + taker] += taken;
        if (w.control[zone * w.sides + taker] > Holding.MOST && w.holder[zone] != taker) {
            w.holder[zone] = -1;
        }
        w.strength.moved(lost, lost - taken);
        w.strength.moved(held, held + taken);
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

    /** Sets how fast a side advances in this run, above 0: for futures of somebody who cannot know it. */
    public void advanceFactor(int side, double factor) {
        w.advanceFactor[side] = factor;
    }

    /** No side's offensives are supported anywhere. */
    public void endSupport() {
        Arrays.fill(w.support, 0);
    }

    public void support(int zone, int side, double perDay) {
        w.support[zone * w.sides + side] = perDay;
    }

    /** Kills civilians, at most those there. @return how many died */
    public double killCivilians(int zone, double n, int causer) {
        double dead = atMost(w.population[zone], n);
        double away = w.population[zone] > 0 ? dead * w.displaced[zone] / w.population[zone] : 0;
        w.population[zone] -= dead;
        w.displaced[zone] -= away;
        w.ledger.killCivilians(zone, dead, causer);
        for (int k = w.holdings.begin(zone); k < w.holdings.end(zone); k++) {
            int side = w.holdings.member(k);
            w.ledger.countCivilians(side, dead * w.control[zone * w.sides + side]);
        }
        return dead;
    }

    /** An actor's aircraft or helicopters are lost with their crew. */
    public void loseCrew(int actor, double n) {
        w.ledger.loseCrew(actor, n);
    }

    /** An actor spends at once. @param usd $M */
    public void spend(int actor, double usd) {
        w.ledger.spend(actor, usd);
    }

    /**
     * People flee a zone, first across borders, then to other zones, in their order. Once all have that do, {@link
     * #haveCrossed} is to be called.
     *
     * @param hosts places of the refugees of hosts
     * @param abroad how many would cross to each host; afterwards, how many did
     * @param inside how many to each zone
     */
    public void flee(int from, int[] hosts, double[] abroad, int[] to, double[] inside) {
        double people = w.population[from];
        double guests = w.displaced[from];
        double away = w.displacedFrom[from];
        double total = w.ledger.displaced();
        double ofZone = w.ledger.displacedFrom(from);
        double crossed = w.ledger.crossed();
        for (int i = 0; i < hosts.length + to.length; i++) {
            int zone = i - hosts.length;
            double moved = atMost(people, zone < 0 ? abroad[i] : inside[zone]);
            double again = people > 0 ? moved * guests / people : 0;
            people -= moved;
            guests -= again;
            away += moved - again;
            total += moved;
            ofZone += moved;
            if (zone < 0) {
                crossed += moved;
                w.q[hosts[i]] += moved;
                abroad[i] = moved;
            } else {
                w.population[to[zone]] += moved;
                w.displaced[to[zone]] += moved;
            }
        }
        w.population[from] = people;
        w.displaced[from] = guests;
        w.displacedFrom[from] = away;
        w.ledger.fled(from, ofZone, total, crossed);
    }

    /** As many as would, but not fewer than none nor more than there are. By comparisons, as that is done some thousand times a week. */
    private static double atMost(double there, double n) {
        double most = n > there ? there : n;
        return most <= 0 ? 0 : most;
    }

    /** All have crossed borders who do for now: what reads the refugees is to be computed anew. */
    public void haveCrossed(int[] hosts) {
        for (int place : hosts) {
            w.stale.changed(place);
            set(place, w.q[place]);
        }
    }

    /** People displaced inside go home; those who left a zone draw on all places of refuge alike. */
    public void goHome(int zone, double share) {
        double ofOwn = w.displacedFrom[zone] * share;
        if (ofOwn <= 0) {
            return;
        }
        double inside = 0;
        for (int z = 0; z < w.zones; z++) {
            inside += z == zone ? 0 : w.displaced[z];
        }
        double n = Math.min(ofOwn, inside * share);
        if (n > 0) {
            leaveRefuge(0, zone, n, inside);
            leaveRefuge(zone + 1, w.zones, n, inside);
            w.population[zone] += n;
            w.displacedFrom[zone] -= n;
        }
    }

    /** Of so many displaced people inside, some leave the zones of a range, as many in proportion as are there. */
    private void leaveRefuge(int from, int to, double n, double inside) {
        double[] displaced = w.displaced;
        double[] population = w.population;
        for (int z = from; z < to; z++) {
            double part = n * displaced[z] / inside;
            displaced[z] -= part;
            population[z] -= part;
        }
    }

    /** Opens an offensive. */
    public void open(int actor, int zone, double intensity, boolean joint) {
        w.offensives.add(actor, zone, intensity, w.week, joint);
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

    /** Heads of an expedition join a faction under one actor's command: shares of command follow. */
    public void reinforce(int actor, int faction, double n, double present) {
        double total = present + n;
        int actors = w.commands.length / w.factions;
        for (int i = 0; i < actors; i++) {
            int at = i * w.factions + faction;
            double more = i == actor ? n : 0;
            w.commands[at] = (w.commands[at] * present + more) / total;
            w.sent[at] = (w.sent[at] * present + more) / total;
        }
    }
}
