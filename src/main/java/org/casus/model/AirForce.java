package org.casus.model;

import java.io.Serializable;
import java.util.List;
import org.casus.expression.Formula;

/**
 * What an actor's aircraft do.
 *
 * @param action air campaign action that sets sorties
 * @param supports side whose offensives it supports; null is none
 * @param supportShare weight in the support law of a sortie over a supported offensive, 0 to 1
 * @param killsPerSortie fighters
 * @param civiliansPerSortie civilians
 * @param displacement weight in the displacement law
 * @param lossesPerSortie own dead per sortie
 * @param ceiling most sorties a day; null is no limit
 * @param closeSupport posture that sets the share of front sorties in close support; may be null
 * @param baseSide side that must hold a base; null is none
 * @param bases selector tokens of bases; empty is none needed
 * @param supplies supply that its flights keep up for those of the base side who are cut off with a base of their own, 0 to 1; null is none
 * @param source provenance
 */
public record AirForce(
        String action,
        String supports,
        Formula supportShare,
        Formula killsPerSortie,
        Formula civiliansPerSortie,
        Formula displacement,
        Formula lossesPerSortie,
        Formula ceiling,
        String closeSupport,
        String baseSide,
        List<String> bases,
        Formula supplies,
        String source)
        implements Serializable {
    public AirForce {
        bases = bases == null ? List.of() : List.copyOf(bases);
    }
}
