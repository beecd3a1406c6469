package org.casus.model;

import java.io.Serializable;
import java.util.List;
import org.casus.expression.Formula;

/**
 * What two or more actors may sign.
 *
 * @param name in words
 * @param kind accord, ceasefire or safeZone
 * @param parties actors who must accept
 * @param propose action that proposes it
 * @param defect action that leaves it, may be null
 * @param when must be above 0 for talks; null is always
 * @param levels levels on offer, 0 to 1
 * @param continuous whether all between the lowest and the highest of them are on offer, in eleven steps
 * @param conclude chance a week that an accepted draft is signed
 * @param breakdown hazard a week of breaking; null: it lasts
 * @param violations expected violations a week; null is none
 * @param sides ceasefire: sides that stop
 * @param excluded ceasefire: factions that are left out
 * @param damping factor on fighting and strikes in what it covers; strikes held back are not flown elsewhere
 * @param zones safe zone: selector tokens
 * @param patience weeks between one and the next
 * @param initial level in force at the start, 0 to 1; null is not signed
 * @param source provenance
 */
public record Agreement(
        String name,
        String kind,
        List<String> parties,
        String propose,
        String defect,
        Formula when,
        List<Double> levels,
        boolean continuous,
        Formula conclude,
        Formula breakdown,
        Formula violations,
        List<String> sides,
        List<String> excluded,
        Formula damping,
        List<String> zones,
        int patience,
        Double initial,
        String source)
        implements Serializable {
    public Agreement {
        parties = parties == null ? List.of() : List.copyOf(parties);
        levels = levels == null ? List.of() : List.copyOf(levels);
        sides = sides == null ? List.of() : List.copyOf(sides);
        excluded = excluded == null ? List.of() : List.copyOf(excluded);
        zones = zones == null ? List.of() : List.copyOf(zones);
    }
}
