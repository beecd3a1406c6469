package org.casus.world;

import java.io.Serializable;
import org.casus.expression.Expression;

/**
 * One air force.
 *
 * @param actor whose
 * @param action air campaign action
 * @param supports side it supports, -1 none
 * @param supportShare share of front sorties that reach supported offensives
 * @param kills fighters a sortie
 * @param civilians civilians a sortie
 * @param displacement weight in the displacement law
 * @param losses own dead a sortie
 * @param ceiling most sorties a day
 * @param closeSupport posture of the close-support share, -1 none
 * @param baseSide side that must hold a base, -1 none
 * @param bases zones with bases
 * @param supplies supply of those of the base side who are cut off with a base of their own
 * @param mixNames names of the mixes
 * @param mixes shares by target class, [mix][class]
 */
public record AirTable(
        int actor,
        int action,
        int supports,
        double supportShare,
        double kills,
        double civilians,
        double displacement,
        double losses,
        Expression ceiling,
        int closeSupport,
        int baseSide,
        boolean[] bases,
        double supplies,
        String[] mixNames,
        double[][] mixes)
        implements Serializable {}
