package org.casus.model;

import java.io.Serializable;

/**
 * A road between two zones.
 *
 * @param km length in km
 * @param source provenance
 */
public record Edge(
        double km,
        String source)
        implements Serializable {}
