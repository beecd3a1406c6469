package org.casus.world;

import java.io.Serializable;
import java.util.Arrays;
import org.casus.model.ActionKind;
import org.casus.model.Family;
import org.casus.theory.CounterConcentration;
import org.casus.theory.Elementary;
import org.casus.theory.Saturation;

/**
 * The strengths that meet in an attack: read by those who plan one and by the mechanism
 * that carries it out, so that both see the same numbers.
 */
public final class Battle implements Serializable {
    private static final long serialVersionUID = 1;
    private static final byte UNKNOWN = 0;
    private static final byte NO = 1;
    private static final byte YES = 2;
    private final double kappaJoint;
    private final double garrison;
    private final double leastAlly;
    private final double fortBonus;
    private final double farLoss;
    private final CounterConcentration counter;
    private final Reserves reserves;
    private final Meeting meeting;
    private final Allies allies;
    private final byte[] combined;
    private final int[][] factionsOf;
    private final int[][] neighbours;
    private final int sides;
    private final int[] sideOf;
    private final int[] sideOfActor;
    private final double[][] reach;
    private final double[] joins;
    private final double[] terrain;
    private final double[] airSupport;
    private final double[] airSupportHalf;
    private final boolean[][] meets;
    private final int attackBonus;
    private final int defence;

    public Battle(Blueprint b) {
        kappaJoint = b.parameter("kappa_joint");
        garrison = b.parameter("garrison");
        leastAlly = b.parameter("ally_min");
        fortBonus = fortification(b);
        farLoss = b.parameter("far_loss");
        reserves = new Reserves(b);
        meeting = new Meeting(b, reserves);
        allies = new Allies(b, reserves);
        counter = new CounterConcentration(b.parameter("redeploy"), b.parameter("h_fwd"));
        sides = b.sides().size();
        sideOf = b.factions().side();
        sideOfActor = b.actors().side();
        Forces forces = Forces.of(b);
        joins = forces.joins();
        neighbours = b.geography().neighbours();
        reach = b.geography().reach();
        terrain = b.geography().terrain();
        airSupport = b.sides().airSupport();
        airSupportHalf = b.sides().airSupportHalf();
        meets = b.sides().defenceAgainst();
        attackBonus = b.quantities().at(Family.ATTACK_BONUS, 0);
        defence = b.quantities().at(Family.DEFENCE, 0);
        combined = new byte[b.geography().size() * sides];
        factionsOf = forces.bySide();
    }

    private static double fortification(Blueprint b) {
        double most = 0;
        for (int k : b.actionsOf(ActionKind.FORTIFY)) {
            for (int i = 0; i < b.actors().size(); i++) {
                boolean builds = b.action(k).mayChoose()[i];
                most = builds ? Math.max(most, b.action(k).setting("bonus", i, b.initial())) : most;
            }
        }
        return most;
    }

    /** Computes reserves and totals anew; what is known of combined arms is forgotten. */
    public void refresh(WorldView w) {
        reserves.refresh(w);
        Arrays.fill(combined, UNKNOWN);
    }

    /** Who meets an attack with an attack. */
    public Meeting meeting() {
        return meeting;
    }

    /** Who attacks together. */
    public Allies allies() {
        return allies;
    }

    /** Whether men of a side get to a zone from afar, and from there to others: those in a pocket do not. */
    public boolean reaches(int zone, int side) {
        return reserves.reaches(zone, side);
    }

    /** Heads of an actor's reserve that join an attack on a zone. */
    public double reserveHeads(int actor, int zone) {
        return reserves.heads(actor, zone);
    }

    /** Those of them who belong to a faction. */
    public double reserveHeads(WorldView w, int actor, int faction, int zone) {
        return reserves.heads(w, actor, faction, zone);
    }

    /** Of what those at the front lose, what a reserve that joins them from afar loses, as a share. */
    public double farLoss() {
        return farLoss;
    }

    /** Strength of a faction in the whole theatre. */
    public double total(int faction) {
        return reserves.total(faction);
    }

    /** Heads of a faction in the whole theatre. */
    public double totalHeads(int faction) {
        return reserves.totalHeads(faction);
    }

    /** Attack multiplier of a side given its air support in sorties a day and a shock bonus. */
    public double multiplier(WorldView w, int side, int zone, double support, boolean joint, double shock) {
        double air = air(side, support);
        double arms = w.quantity(attackBonus + side);
        double bonus = arms != 0 && combined(w, side, zone) ? arms : 0;
        return 1 + air * (1 + (joint ? kappaJoint : 0)) + bonus + shock;
    }

    /** The highest multiplier of a side's allies in a zone: the shock of one opens the way for all; 0 where nobody attacks. @param without actors who are left out, null for none */
    public double multiplier(WorldView w, int side, int zone, double support, boolean[] without) {
        Offensives o = w.offensives();
        double most = 0;
        for (int i = 0; i < o.size() && o.on(zone) > 0; i++) {
            if (allies.in(w, i, side, zone, without)) {
                most = Math.max(most, multiplier(w, side, zone, support, o.joint(i), o.shock(i)));
            }
        }
        return most;
    }

    private double air(int side, double support) {
        return Saturation.of(airSupport[side], support, airSupportHalf[side]);
    }

    /** Share of the help from next door that stands against an attack of a side. @param weeks since it began @param support sorties a day */
    public double arrived(int side, double weeks, double support) {
        return counter.arrived(weeks, air(side, support));
    }

    /** Mean of that share over the weeks for which actors plan. @param begun weeks since the attack began, 0 for a new one */
    public double arriving(int side, double begun, double support) {
        return counter.arriving(begun, air(side, support));
    }

    /** Whether the combined-arms bonus counts: a side of one faction, or two of its factions near the zone. */
    public boolean combined(WorldView w, int side, int zone) {
        int i = zone * sides + side;
        if (combined[i] == UNKNOWN) {
            combined[i] = several(w, side, zone) ? YES : NO;
        }
        return combined[i] == YES;
    }

    private boolean several(WorldView w, int side, int zone) {
        if (factionsOf[side].length == 1) {
            return true;
        }
        int present = 0;
        Strength strength = w.strength();
        double least = leastAlly * strength.attack(zone, side);
        for (int f : factionsOf[side]) {
            present += near(strength, zone, f) > least ? 1 : 0;
        }
        return present >= 2;
    }

    private double near(Strength strength, int zone, int faction) {
        double sum = strength.ofFaction(zone, faction);
        for (int k = 0; k < neighbours[zone].length; k++) {
            sum += reach[zone][k] * joins[faction] * strength.ofFaction(neighbours[zone][k], faction);
        }
        return sum;
    }

    /** Strength of an attack by an actor alone on a zone, its reserve shared by so many offensives. */
    public double attacker(WorldView w, int actor, int zone, int offensives, double multiplier) {
        return attack(w, sideOfActor[actor], zone, reserve(actor, zone, offensives), multiplier);
    }

    /** Strength of an attack by a side on a zone: its men there and next door, and a reserve. */
    public double attack(WorldView w, int side, int zone, double reserve, double multiplier) {
        return (w.strength().attack(zone, side) + reserve) * multiplier;
    }

    /** Strength of an actor's reserve that joins each of so many attacks, if one of them is on a zone. */
    public double reserve(int actor, int zone, int offensives) {
        return reserves.strength(actor, zone) / Math.max(1, offensives);
    }

    /**
     * Strength that meets an attack by a faction on a zone; works stand against those who do not hold most of it. Enemies
     * who attack there themselves are there with all that they brought.
     *
     * @param help share of the help from next door that is there, 0 to 1
     */
    public double defender(WorldView w, int faction, int zone, double help) {
        boolean ownWorks = w.control(zone, sideOf[faction]) > Holding.MOST;
        double works = ownWorks ? 0 : fortBonus * w.fortification(zone);
        double near = help * w.strength().hostileNear(w, zone, faction) + meeting.brought(w, faction, zone, 1 - help);
        return w.strength().hostileHere(zone, faction) * (1 + works) + near + garrison;
    }

    /** Defender's advantage against a faction: terrain times the defence of the hostile sides by their control. */
    public double advantage(WorldView w, int faction, int zone) {
        int attacker = sideOf[faction];
        double sum = 0;
        double weight = 0;
        Occupancy holdings = w.holdings();
        for (int h = holdings.begin(zone); h < holdings.end(zone); h++) {
            int s = holdings.member(h);
            if (w.hostileToSide(faction, s)) {
                double share = w.control(zone, s);
                sum += share * (meets[s][attacker] ? w.quantity(defence + s) : 1);
                weight += share;
            }
        }
        return terrain[zone] * (weight > 0 ? sum / weight : 1);
    }

    /** Control of a zone by sides hostile to a faction. */
    public double hostileControl(WorldView w, int faction, int zone) {
        double sum = 0;
        Occupancy holdings = w.holdings();
        for (int h = holdings.begin(zone); h < holdings.end(zone); h++) {
            int s = holdings.member(h);
            sum += w.hostileToSide(faction, s) ? w.control(zone, s) : 0;
        }
        return sum;
    }

    /** Logarithm of the force ratio less that of the advantage, rho. */
    public static double rho(double attacker, double defender, double advantage) {
        return Elementary.log(attacker / (advantage * defender));
    }
}
