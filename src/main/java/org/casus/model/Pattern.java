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
 * @param unit of the measure in words; where none is given "share of runs" for a share, otherwise empty
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
        String source,
        String unit)
        implements Serializable {
    public Pattern {
        unit = unit != null ? unit : "share".equals(summary) ? "share of runs" : "";
    }

    /** Its name with its unit, such as "government area at the end, share of the start". */
    public String inUnit() {
        return unit.isEmpty() ? name : name + ", " + unit;
    }
}
