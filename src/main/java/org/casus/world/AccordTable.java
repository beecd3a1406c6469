package org.casus.world;

import java.io.Serializable;
import org.casus.expression.Expression;

/**
 * One agreement.
 *
 * @param ceasefire whether it is a ceasefire
 * @param safeZone whether it is a safe zone
 * @param parties who must accept
 * @param propose action that proposes it, -1 without
 * @param defect action that leaves it, -1 without
 * @param when condition for talks
 * @param levels levels on offer
 * @param conclude chance a week
 * @param breakdown hazard a week
 * @param violations expected a week
 * @param sides sides that stop, [side]
 * @param excluded factions left out, [faction]
 * @param bound actors that it binds: of a side that stops, and not of left out factions alone, [actor]
 * @param mixed factions whose side has one that is left out, [faction]
 * @param damping factor on what it covers
 * @param zones zones it covers
 * @param patience weeks between one and the next
 * @param effects effects for each party's actor
 * @param initial level at the start
 * @param least control of the parties above which it covers a zone
 * @param mostOut control of an outsider, or share of fighters left out, from which it does not
 */
public record AccordTable(
        boolean ceasefire,
        boolean safeZone,
        int[] parties,
        int propose,
        int defect,
        Expression when,
        double[] levels,
        Expression conclude,
        Expression breakdown,
        Expression violations,
        boolean[] sides,
        boolean[] excluded,
        boolean[] bound,
        boolean[] mixed,
        double damping,
        boolean[] zones,
        int patience,
        EffectTable[][] effects,
        double initial,
        double least,
        double mostOut)
        implements Serializable {}
