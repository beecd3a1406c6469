package org.casus.model;

/** How an effect changes a quantity. */
public enum EffectMode {
    /** Adds the value. */
    ADD,
    /** Multiplies by the value. */
    MULTIPLY,
    /** Sets to the value. */
    SET,
    /** Multiplies the odds of a probability (a likelihood ratio on a belief). */
    ODDS,
    /** Discharges a share of an own liability by doing what was threatened; the actor values it (Fearon 1994). */
    FULFIL,
    /** Discharges a share of an own liability by backing down; the actor pays it (Fearon 1994). */
    RENEGE
}
