package org.casus.actor;

import java.io.Serializable;
import org.casus.theory.Elementary;
import org.casus.theory.HelmboldLaw;
import org.casus.world.Battle;
import org.casus.world.Blueprint;
import org.casus.world.WorldView;

/**
 * Chance of a new attack on a zone that nobody of the attacker's side attacks. What meets it and what flies for it is the
 * same for all factions of a side that fight the same others, so both are kept while targets are looked for: the world
 * stands still meanwhile.
 */
final class FreshAttack implements Serializable {
    private static final long serialVersionUID = 1;
    private final Battle battle;
    private final SupportForecast air;
    private final int[] sideOf;
    private final int[] sideOfActor;
    private final int[] mainFaction;
    private final double exponent;
    private final double sd;
    private final int[] known;
    private final double[] multiplier;
    private final double[] defender;
    private final double[] logAdvantage;
    private int round;

    FreshAttack(Tables tables, SupportForecast air) {
        Blueprint b = tables.blueprint();
        battle = tables.battle();
        this.air = air;
        sideOf = b.factions().side();
        sideOfActor = b.actors().side();
        mainFaction = b.actors().mainFaction();
        exponent = b.parameter("w");
        sd = b.parameter("sigma_rho");
        known = new int[b.geography().size() * sideOf.length];
        multiplier = new double[known.length];
        defender = new double[known.length];
        logAdvantage = new double[known.length];
    }

    /** Forgets what is kept: the world has moved. */
    void begin() {
        round++;
    }

    /** Chance that an attack prevails. @param offensives among which the actor's reserve is shared */
    double chance(WorldView w, int actor, int zone, int offensives) {
        int faction = mainFaction[actor];
        int i = zone * sideOf.length + w.strength().alike(faction);
        boolean shared = sideOf[faction] == sideOfActor[actor];
        if (known[i] != round || !shared) {
            look(w, i, sideOfActor[actor], faction, zone);
            known[i] = shared ? round : 0;
        }
        double ratio = battle.attacker(w, actor, zone, offensives, multiplier[i]) / defender[i];
        return HelmboldLaw.winChance(Elementary.log(ratio), logAdvantage[i], exponent, sd);
    }

    private void look(WorldView w, int i, int side, int faction, int zone) {
        double support = air.support(w, side, zone);
        multiplier[i] = battle.multiplier(w, side, zone, support, false, 0);
        defender[i] = battle.defender(w, faction, zone, battle.arriving(side, 0, support));
        logAdvantage[i] = Elementary.log(battle.advantage(w, faction, zone));
    }
}
