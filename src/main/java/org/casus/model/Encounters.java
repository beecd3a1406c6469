package org.casus.model;

import java.io.Serializable;

/**
 * Two air forces in one sky.
 *
 * @param a actor
 * @param b actor
 * @param rate rate: encounters a day
 * @param incident rate: chance of an incident in each
 * @param event event action
 * @param source provenance
 */
public record Encounters(
        String a,
        String b,
        String rate,
        String incident,
        String event,
        String source)
        implements Serializable {}
