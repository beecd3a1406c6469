package org.casus.model;

import java.io.Serializable;
import java.util.List;
import org.casus.expression.Formula;

/**
 * A camp that holds territory.
 *
 * @param name in words
 * @param colour #rrggbb
 * @param mark solid, dots, crosshatch, diagonal or outline
 * @param letter one letter for the map
 * @param momentum initial momentum
 * @param moraleBonus added to momentum in the morale law; null is 0
 * @param attackBonus added to the attack multiplier; null is 0
 * @param defence factor on terrain where this side defends; null is 1
 * @param defenceAgainst attacking sides that meet that factor; empty is all
 * @param airSupport largest bonus of close air support
 * @param airSupportHalf sorties a day in a zone that give half of it
 * @param supplySources selector tokens of zones that supply it
 * @param supplyOpen 1 when the sources outside the theatre are open, 0 when shut; null is 1
 * @param collapse hazard of collapse a week; null is none
 * @param source provenance
 */
public record Side(
        String name,
        String colour,
        String mark,
        String letter,
        Formula momentum,
        Formula moraleBonus,
        Formula attackBonus,
        Formula defence,
        List<String> defenceAgainst,
        Formula airSupport,
        Formula airSupportHalf,
        List<String> supplySources,
        Formula supplyOpen,
        Formula collapse,
        String source)
        implements Serializable {
    public Side {
        defenceAgainst = defenceAgainst == null ? List.of() : List.copyOf(defenceAgainst);
        supplySources = supplySources == null ? List.of() : List.copyOf(supplySources);
    }
}
