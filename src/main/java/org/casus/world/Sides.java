package org.casus.world;

import java.io.Serializable;
import org.casus.expression.Expression;

/**
 * Sides as arrays; callers must not change them.
 *
 * @param moraleBonus added to momentum in the morale law
 * @param attackBonus added to the attack multiplier
 * @param defence factor on terrain where the side defends
 * @param defenceAgainst attackers that meet it, [side][attacker]
 * @param airSupport largest bonus of close air support
 * @param airSupportHalf sorties a day in a zone that give half of it
 * @param supplySource zones that supply each side, [side][zone]
 * @param supplyOpen 0 shut to 1 open
 * @param collapse hazard a week
 */
public record Sides(
        Expression[] moraleBonus,
        Expression[] attackBonus,
        Expression[] defence,
        boolean[][] defenceAgainst,
        double[] airSupport,
        double[] airSupportHalf,
        boolean[][] supplySource,
        Expression[] supplyOpen,
        Expression[] collapse)
        implements Serializable {
    public int size() {
        return airSupport.length;
    }
}
