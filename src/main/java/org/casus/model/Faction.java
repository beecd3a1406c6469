package org.casus.model;

import java.io.Serializable;
import org.casus.expression.Formula;

/**
 * Fighters of one kind under one flag.
 *
 * @param name in words
 * @param side its side
 * @param quality strength per head
 * @param mobile share that can move, 0 to 1
 * @param concentration share of the mobile force that a chosen offensive can draw
 * @param morale morale before momentum
 * @param equipment equipment at the start, 0 to 1
 * @param equipmentDrift weekly change of equipment; null is 0
 * @param manpads density of portable air defence, 0 to 1; null is 0
 * @param cohesion cohesion at the start, 0 to 1
 * @param cohesionDonor weekly change of cohesion by outside money; null is 0
 * @param recruits heads a week
 * @param colour own colour on the map, may be null
 * @param mark own mark, may be null
 * @param source provenance
 */
public record Faction(
        String name,
        String side,
        Formula quality,
        Formula mobile,
        Formula concentration,
        Formula morale,
        Formula equipment,
        Formula equipmentDrift,
        Formula manpads,
        Formula cohesion,
        Formula cohesionDonor,
        Formula recruits,
        String colour,
        String mark,
        String source)
        implements Serializable {}
