package org.casus.model;

import java.io.Serializable;
import org.casus.expression.Formula;

/**
 * An observed pattern to check ensembles against (pattern-oriented modelling).
 *
 * @param name in words
 * @param measure number of one run
 * @param summary median, mean or share
 * @param low least value that meets it
 * @param high greatest
 * @param observed what was observed
 * @param given run counts only where this is above 0; null is always
 * @param use calibrate or judge
 * @param source provenance
 */
public record Pattern(
        String name,
        Formula measure,
        String summary,
        double low,
        double high,
        String observed,
        Formula given,
        String use,
        String source)
        implements Serializable {}
